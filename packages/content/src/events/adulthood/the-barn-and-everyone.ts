import { defineEvent } from '../../define-event.ts'

export const theBarnAndEveryone = defineEvent({
  id: 'the-barn-and-everyone',
  kind: 'message',
  category: 'love',
  title: 'Forty people',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: 'partner', age: { from: 18 } } },
  // The couple may have separated meanwhile, or have married in another way.
  conditions: [{ kind: 'partnered', as: 'engaged' }],
  trigger: { kind: 'followUp' },
  importance: 8,
  text: [
    'Forty people, a long table, rain until two and then none. Somebody’s grandmother dances with the photographer. {partner} finds you behind the barn to ask whether you are happy.',
  ],
  effects: [
    { kind: 'wed', affinity: 16 },
    { kind: 'gauge', of: 'social', by: 8 },
  ],
})
