import { defineEvent } from '../../define-event.ts'

export const theRooftop = defineEvent({
  id: 'the-rooftop',
  kind: 'question',
  category: 'friendship',
  title: 'On the garage roof',
  stages: ['adolescence'],
  cast: { friend: { relation: ['friend', 'classmate'] } },
  conditions: [
    { kind: 'season', in: ['spring'] },
    { kind: 'studies', for: ['highSchool'] },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'up' },
  text: [
    '{friend} has found out how to get on to the garage roof, and lies there with a blanket. It is the first warm night, and there is room for one more, and you have a test at eight.',
  ],
  options: [
    {
      id: 'up',
      text: 'Go up',
      outcomes: [
        {
          chance: 1,
          text: [
            'You talk until the stars have moved over by a chimney. About the test you remember that there was one.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'energy', by: -5 },
          ],
          remembers: { role: 'friend', as: 'the night on the garage roof' },
        },
      ],
    },
    {
      id: 'test',
      text: 'Stay in and study',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You know it all by midnight. Through the window you can hear laughing, at something you would have to be told.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 15, gauges: { happiness: 50 } }, choose: 'up', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
