import { defineEvent } from '../../define-event.ts'

export const theOldFlame = defineEvent({
  id: 'the-old-flame',
  kind: 'question',
  category: 'love',
  title: 'A face in the line',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { flame: { relation: 'ex', age: { from: 18 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'nod' },
  text: [
    '{flame} is in front of you at the bakery, with a child’s bicycle helmet under one arm and the same coat. {flame.They} {flame|turns|turn} around before you can be interested in the buns.',
  ],
  options: [
    {
      id: 'coffee',
      text: '“Have you time for a coffee?”',
      energyCost: 5,
      moneyCost: 800,
      outcomes: [
        {
          chance: 0.7,
          odds: 'it does you both good',
          text: [
            'An hour. You tell each other the story of how it ended, and they are two quite different stories, and both are kind.',
          ],
          effects: [
            { kind: 'affinity', role: 'flame', by: 14 },
            { kind: 'familiarity', role: 'flame', by: 15 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
          remembers: { role: 'flame', as: 'the hour at the baker’s' },
        },
        {
          chance: 0.3,
          odds: 'you remember why',
          text: ['By the second cup you remember why. So does {flame}.'],
          effects: [
            { kind: 'affinity', role: 'flame', by: -8 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'nod',
      text: 'Nod',
      outcomes: [
        {
          chance: 1,
          text: ['A nod can hold a good deal, if both have practiced. You buy one bun too many.'],
          effects: [{ kind: 'gauge', of: 'social', by: 2 }],
        },
      ],
    },
  ],
})
