import { defineEvent } from '../../define-event.ts'

export const theBedtimeBook = defineEvent({
  id: 'the-bedtime-book',
  kind: 'question',
  category: 'growth',
  title: 'Again',
  stages: ['infancy'],
  age: { from: 1 },
  cast: { mother: { relation: 'mother' } },
  trigger: { kind: 'draw', weight: 9 },
  importance: 2,
  offline: { kind: 'auto', option: 'close' },
  text: [
    'It is the book with the bear who cannot find his hat. {mother} closes it and says: “The end.” You know what happens to the hat. You were there the last nine times.',
  ],
  options: [
    {
      id: 'again',
      text: '“Again!”',
      outcomes: [
        {
          chance: 1,
          text: [
            'The bear cannot find his hat. By the twelfth time {mother} is asleep, and you tell it to the end yourself, in your own words, of which you have six.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'familiarity', role: 'mother', by: 3 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'close',
      text: 'Turn over and think about the hat',
      outcomes: [
        {
          chance: 1,
          text: ['You lie there with the bear. It is harder to find a hat in the dark. It is also better.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'affinity', role: 'mother', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 1, gauges: { happiness: 50 } }, choose: 'again', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
