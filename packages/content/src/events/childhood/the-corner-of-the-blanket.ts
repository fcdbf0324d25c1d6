import { defineEvent } from '../../define-event.ts'

export const theCornerOfTheBlanket = defineEvent({
  id: 'the-corner-of-the-blanket',
  kind: 'question',
  category: 'home',
  title: 'The corner of the blanket',
  stages: ['infancy'],
  age: { to: 0 },
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    'The blanket has four corners. One of them tastes better. It is now being taken away, with the blanket, toward a round white roaring thing.',
  ],
  options: [
    {
      id: 'protest',
      text: 'Protest',
      outcomes: [
        {
          chance: 0.5,
          text: ['The blanket comes back, and the corner with it. They wash the other three by hand for a year.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
        },
        {
          chance: 0.5,
          text: ['It comes back warm, clean, and tasting of nothing. You begin again from the beginning.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Watch it go around',
      outcomes: [
        {
          chance: 1,
          text: ['Round, and round. Once the corner presses itself against the glass, and you see each other.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 0, gauges: { happiness: 50 } }, choose: 'protest', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
