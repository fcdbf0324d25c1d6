import { defineEvent } from '../../define-event.ts'

export const theFourthHour = defineEvent({
  id: 'the-fourth-hour',
  kind: 'message',
  category: 'love',
  title: 'The fourth hour',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: 'spouse', age: { from: 18 } } },
  trigger: { kind: 'followUp' },
  importance: 8,
  text: [
    'In the fourth hour it is said quite calmly, with a stranger as a witness. {partner} thanks her, and so do you.',
  ],
  effects: [{ kind: 'part' }],
})
