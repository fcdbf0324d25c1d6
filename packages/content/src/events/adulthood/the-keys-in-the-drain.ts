import { defineEvent } from '../../define-event.ts'

export const theKeysInTheDrain = defineEvent({
  id: 'the-keys-in-the-drain',
  kind: 'question',
  category: 'chance',
  title: 'The drain',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'They fell straight in. One can see them down there, on a ledge, shining. You have a coat hanger, chewing gum, and an audience.',
  ],
  options: [
    {
      id: 'fish',
      text: 'Fish',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.5,
          odds: 'they come up',
          text: [
            'On the fifth try they come up, and with them a wedding ring that is nobody’s in the street. It is in the paper. Somebody cries on the phone.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
        {
          chance: 0.5,
          odds: 'they go down',
          text: ['A small sound. The audience goes home one by one. The locksmith wants a hundred and ten.'],
          effects: [
            { kind: 'money', by: -11000 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'locksmith',
      text: 'Call the locksmith',
      moneyCost: 11000,
      outcomes: [
        {
          chance: 1,
          text: [
            'He opens it in four seconds, with a piece of a bottle. You stand there and are glad of the neighbors.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Sit on the steps until somebody has a spare',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is seven until somebody comes. You have not sat on your own steps since you moved in. Everyone says good evening.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, social: 50 } },
      choose: 'fish',
      roll: 0,
      expect: { gauges: { happiness: 8, social: 3 } },
    },
  ],
})
