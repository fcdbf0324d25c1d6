import { defineEvent } from '../../define-event.ts'

export const theLieAboutThePony = defineEvent({
  id: 'the-lie-about-the-pony',
  kind: 'question',
  category: 'school',
  title: 'A pony',
  stages: ['childhood'],
  age: { from: 6, to: 10 },
  conditions: [
    { kind: 'studies', for: ['elementary'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'hold' },
  text: ['You have said that you have a pony. It is called Admiral. On Saturday the whole class wants to see it.'],
  options: [
    {
      id: 'truth',
      text: 'Say that there is no Admiral',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is quiet for as long as it takes to breathe in. Then somebody says that they have not been to Africa, either.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'dead',
      text: 'Say that Admiral has died',
      outcomes: [
        {
          chance: 1,
          text: ['They write you a card. All of them. It has a drawing of him, and it is a good likeness.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'buried-admiral' },
          ],
        },
      ],
    },
    {
      id: 'ill',
      text: 'Be ill on Saturday',
      outcomes: [
        {
          chance: 1,
          text: ['You lie in bed with nothing the matter, and hear them ring the bell.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'social', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 8, gauges: { stress: 20 } },
      choose: 'dead',
      expect: { gauges: { stress: 6 }, remembers: ['buried-admiral'] },
    },
  ],
})
