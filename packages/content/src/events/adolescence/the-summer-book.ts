import { defineEvent } from '../../define-event.ts'

export const theSummerBook = defineEvent({
  id: 'the-summer-book',
  kind: 'question',
  category: 'growth',
  title: 'Six hundred pages',
  stages: ['adolescence'],
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'out' },
  text: [
    'It stands in the glass case, and nobody has ever said that you may not. It has six hundred pages and begins with a funeral.',
  ],
  options: [
    {
      id: 'read',
      text: 'Read it',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: ['You come up in September. People talk to you, and you answer in subordinate clauses.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'out',
      text: 'Go swimming with the others',
      outcomes: [
        {
          chance: 1,
          text: ['Seven weeks, a raft, a burn in the shape of a shirt. The book is still there.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { happiness: 50, stress: 50, social: 50 } },
      choose: 'read',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: -4, social: -3 } },
    },
  ],
})
