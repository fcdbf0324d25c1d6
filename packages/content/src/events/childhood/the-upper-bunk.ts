import { defineEvent } from '../../define-event.ts'

export const theUpperBunk = defineEvent({
  id: 'the-upper-bunk',
  kind: 'question',
  category: 'chance',
  title: 'The upper bunk',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'sleep' },
  text: [
    'The bed is in a train. You have the upper one, behind a net, like luggage. The blind does not go down all the way: there is a gap as high as an eye.',
  ],
  options: [
    {
      id: 'look',
      text: 'Put your eye to it',
      outcomes: [
        {
          chance: 1,
          text: [
            'A station, quite empty, and one man with a lamp. He looks straight at you. He is the only person in the world who knows that you are awake, and the train goes on.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'energy', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'sleep',
      text: 'Sleep quickly, so that it goes faster',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes so fast that it is over. There is another country in the gap, with cows, and you are asked how you have slept in it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50, energy: 50 } },
      choose: 'look',
      roll: 0,
      expect: { gauges: { happiness: 5, energy: -3 } },
    },
  ],
})
