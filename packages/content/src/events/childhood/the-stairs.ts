import { defineEvent } from '../../define-event.ts'

export const theStairs = defineEvent({
  id: 'the-stairs',
  kind: 'question',
  category: 'growth',
  title: 'The stairs',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 10 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    'The gate at the bottom of the stairs is open. Nobody is looking. There are thirteen steps and you can see six of them.',
    'Up there is where they go in the evening. The first step is as high as your knee, and cold.',
  ],
  options: [
    {
      id: 'climb',
      text: 'Climb',
      outcomes: [
        {
          chance: 0.7,
          odds: 'you get to the top',
          text: [
            'You reach the landing on hands and knees and shout about it. It is the furthest you have ever been from the kitchen.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'climber' },
          ],
        },
        {
          chance: 0.3,
          odds: 'you come down again faster',
          text: ['Four steps up, four steps down. A bump the size of a plum, and a long time on somebody’s shoulder.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit on the first step and wait for someone',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit there like a doorman. When they find you, you are told that you are good, which is interesting.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 2, gauges: { happiness: 60 } },
      choose: 'climb',
      roll: 0.1,
      expect: { gauges: { happiness: 8 }, remembers: ['climber'] },
    },
    {
      given: { age: 2, gauges: { health: 85 } },
      choose: 'climb',
      roll: 0.9,
      expect: { gauges: { health: -4 }, says: 'Four steps up' },
    },
  ],
})
