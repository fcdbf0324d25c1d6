import { defineEvent } from '../../define-event.ts'

export const aLookAcrossTheCanteen = defineEvent({
  id: 'a-look-across-the-canteen',
  kind: 'question',
  category: 'love',
  title: 'A look across the cafeteria',
  stages: ['adolescence'],
  age: { from: 14, to: 17 },
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'tray' },
  text: [
    'Somebody three tables off looks at you, for about as long as it takes to swallow. It may have been the clock behind you.',
  ],
  options: [
    {
      id: 'back',
      text: 'Look back',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it was you',
          text: [
            'There is a smile, with a piece of spinach in it. Neither of you ever says a word about it; it lasts you until June.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.4,
          odds: 'it was the clock',
          text: ['It was the clock. It was five to. You look at it yourself, with interest.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'tray',
      text: 'Study your tray',
      outcomes: [
        {
          chance: 1,
          text: ['Peas, potatoes, a thing in sauce. You could draw it to this day.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 14, gauges: { happiness: 50 } }, choose: 'back', roll: 0, expect: { gauges: { happiness: 6 } } },
  ],
})
