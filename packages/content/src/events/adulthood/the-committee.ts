import { defineEvent } from '../../define-event.ts'

export const theCommittee = defineEvent({
  id: 'the-committee',
  kind: 'question',
  category: 'home',
  title: 'Any other business',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'look' },
  text: [
    'The house meeting has been at item four, the bicycles, for two hours. They need a chair. Everyone looks at the floor, and you have looked up.',
  ],
  options: [
    {
      id: 'chair',
      text: 'Be the chair',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it works',
          text: ['Two minutes each, and an egg timer. By ten the bicycles have a rack, and you have a reputation.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['You are the chair for six years. You dream of hinges.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Tie your shoe',
      outcomes: [
        {
          chance: 1,
          text: [
            'Under the table you meet the man from the second floor, who is tying his. It is settled over your heads.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { social: 50, happiness: 50 } },
      choose: 'chair',
      roll: 0,
      expect: { gauges: { social: 6, happiness: 3 } },
    },
  ],
})
