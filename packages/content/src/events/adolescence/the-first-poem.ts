import { defineEvent } from '../../define-event.ts'

export const theFirstPoem = defineEvent({
  id: 'the-first-poem',
  kind: 'question',
  category: 'growth',
  title: 'It rhymes',
  stages: ['adolescence'],
  cast: { friend: { relation: ['friend', 'classmate'] } },
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'keep' },
  text: [
    'At two at night, by flashlight, you have written four lines, and they are true. In the daylight they are still there, and they rhyme.',
  ],
  options: [
    {
      id: 'show',
      text: 'Show it to {friend}',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is read twice',
          text: ['{friend} reads it, and then reads it again. “Is it about me?” It was not. It is now.'],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 7 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it goes around',
          text: [
            'By the third lesson it is known in two classes. Someone recites it very well, that is the worst of it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'affinity', role: 'friend', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Put it in the shoe box',
      outcomes: [
        {
          chance: 1,
          text: ['It lies there with the others. You come across it at forty, and sit down on the floor.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 15, gauges: { happiness: 50 } }, choose: 'show', roll: 0, expect: { gauges: { happiness: 5 } } },
  ],
})
