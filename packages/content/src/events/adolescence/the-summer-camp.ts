import { defineEvent } from '../../define-event.ts'

export const theSummerCamp = defineEvent({
  id: 'the-summer-camp',
  kind: 'question',
  category: 'season',
  title: 'Hut four',
  stages: ['adolescence'],
  age: { from: 13, to: 15 },
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'nobody' },
  text: [
    'Three weeks in a hut with seven strangers. They have all brought the same flashlight, and on the first evening somebody asks who is afraid of the dark.',
  ],
  options: [
    {
      id: 'me',
      text: '“I am”',
      outcomes: [
        {
          chance: 0.7,
          odds: 'so are they',
          text: ['“So am I,” says the one with the muscles. After that one could hear it from every bunk, like frogs.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.3,
          odds: 'only you',
          text: ['You are called Night Light for three weeks, at first unkindly.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'nobody',
      text: 'Turn off your flashlight',
      outcomes: [
        {
          chance: 1,
          text: ['All seven flashlights go out. Nobody sleeps, and you know it of each other until the end of August.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 13, gauges: { social: 50, happiness: 50 } },
      choose: 'me',
      roll: 0,
      expect: { gauges: { social: 8, happiness: 3 } },
    },
  ],
})
