import { defineEvent } from '../../define-event.ts'

export const whatCameUp = defineEvent({
  id: 'what-came-up',
  kind: 'message',
  category: 'season',
  title: 'What came up',
  stages: ['childhood'],
  cast: { grandfather: { relation: 'grandfather' } },
  trigger: { kind: 'followUp' },
  importance: 3,
  text: [
    '“Come and look,” says {grandfather}. Where you put the cookie there is a row of small leaves, quite straight, and under each of them a radish. “Then it was one of that kind,” says {grandfather}, and has to see to something in the shed.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 5 },
    { kind: 'affinity', role: 'grandfather', by: 3 },
  ],
})
