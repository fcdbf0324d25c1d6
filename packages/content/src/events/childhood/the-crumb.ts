import { defineEvent } from '../../define-event.ts'

export const theCrumb = defineEvent({
  id: 'the-crumb',
  kind: 'question',
  category: 'chance',
  title: 'Under the table',
  stages: ['infancy'],
  age: { from: 0, to: 1 },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 240 }],
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'beetle' },
  text: [
    'You have the floor to yourself. There is a crumb, a button and a beetle, all about the same size. The beetle is the only one who has noticed you.',
  ],
  options: [
    {
      id: 'crumb',
      text: 'The crumb',
      outcomes: [
        {
          chance: 1,
          text: ['Toast, from about Tuesday. Nobody ever hears of it.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }, { kind: 'eat' }],
        },
      ],
    },
    {
      id: 'button',
      text: 'The button',
      outcomes: [
        {
          chance: 0.8,
          odds: 'it comes out again',
          text: [
            'A cry, two fingers in your mouth, a button on the table. It is discussed all evening who had left it there. You had it nearly.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.2,
          odds: 'it does not',
          text: ['It goes down like a small cold coin. Two days later it is back, and is not sewn on again.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'beetle',
      text: 'Follow the beetle',
      outcomes: [
        {
          chance: 1,
          text: ['It goes under the stove, where you cannot follow. You have learned how far it is to the stove.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'energy', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 0, gauges: { happiness: 50 } }, choose: 'crumb', roll: 0, expect: { gauges: { happiness: 3 } } },
  ],
})
