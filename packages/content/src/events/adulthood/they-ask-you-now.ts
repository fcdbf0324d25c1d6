import { defineEvent } from '../../define-event.ts'

export const theyAskYouNow = defineEvent({
  id: 'they-ask-you-now',
  kind: 'message',
  category: 'growth',
  title: 'They ask you now',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'statistic', of: 'decisions', from: 80 },
    { kind: 'not', of: { kind: 'ill', illness: 'dementia' } },
  ],
  trigger: { kind: 'draw', weight: 5 },
  once: true,
  importance: 4,
  text: [
    'It has crept up on you: people have begun to ask what you would do. You open your mouth to say that you have no idea, and hear yourself answer.',
  ],
  claim: { diamonds: 2 },
  effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
})
