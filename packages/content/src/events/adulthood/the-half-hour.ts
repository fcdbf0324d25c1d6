import { defineEvent } from '../../define-event.ts'

export const theHalfHour = defineEvent({
  id: 'the-half-hour',
  kind: 'message',
  category: 'love',
  title: 'No fuss',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: 'partner', age: { from: 18 } } },
  // The couple may have separated meanwhile, or have married in another way.
  conditions: [{ kind: 'partnered', as: 'engaged' }],
  trigger: { kind: 'followUp' },
  importance: 7,
  text: [
    'Two witnesses, one of them borrowed from the corridor. {partner} has a thread on {partner.their} sleeve, and you look at it all through the vows.',
  ],
  effects: [{ kind: 'wed', affinity: 10 }],
})
