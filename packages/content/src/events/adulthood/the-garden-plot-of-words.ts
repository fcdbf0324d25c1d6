import { defineEvent } from '../../define-event.ts'

export const theGardenPlotOfWords = defineEvent({
  id: 'the-garden-plot-of-words',
  kind: 'question',
  category: 'growth',
  title: 'What you would have become',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'astronaut' },
  text: [
    '“And what would you have become,” asks the child on the train, “if you had not become that?” The mother apologizes. The child waits.',
  ],
  options: [
    {
      id: 'truth',
      text: 'Tell it',
      outcomes: [
        {
          chance: 1,
          text: ['You have never said it to anyone. The child thinks it over. “You still could. You have the hands.”'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'astronaut',
      text: '“An astronaut”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are asked about it as far as the last stop: food, sleep, the thing with the toilet. You would have been rather good.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, stress: 50 } },
      choose: 'truth',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: 1 } },
    },
  ],
})
