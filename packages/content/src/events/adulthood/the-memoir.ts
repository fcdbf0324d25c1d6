import { defineEvent } from '../../define-event.ts'

export const theMemoir = defineEvent({
  id: 'the-memoir',
  kind: 'question',
  category: 'work',
  title: 'Chapter one',
  stages: ['oldAge'],
  conditions: [
    { kind: 'retired', is: true },
    { kind: 'not', of: { kind: 'ill', illness: 'dementia' } },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'flood' },
  text: [
    'They want something for the anniversary of the firm, from somebody who was there. “Two pages,” says the young man, “with anecdotes.” You were there for all of it.',
  ],
  options: [
    {
      id: 'write',
      text: 'Write it all',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes to sixty pages. They print the two with the flood. The other fifty-eight go from hand to hand for years, in the canteen.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'energy', by: -3 },
            { kind: 'remember', what: 'wrote-it-down' },
          ],
        },
      ],
    },
    {
      id: 'flood',
      text: 'Tell him about the flood',
      outcomes: [
        {
          chance: 1,
          text: [
            'He holds his telephone under your nose. In print you say “amazing” twice, a word you have never used.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, gauges: { happiness: 50 } },
      choose: 'write',
      roll: 0,
      expect: { gauges: { happiness: 7 }, remembers: ['wrote-it-down'] },
    },
  ],
})
