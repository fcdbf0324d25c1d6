import { defineEvent } from '../../define-event.ts'

export const theWrongSuitcase = defineEvent({
  id: 'the-wrong-suitcase',
  kind: 'question',
  category: 'chance',
  title: 'Somebody’s things',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'office' },
  text: [
    'It is your suitcase from the outside. Inside there are a tuxedo, a jar of pickles, and forty letters in a ribbon. Somewhere somebody has your pajamas.',
  ],
  options: [
    {
      id: 'return',
      text: 'Drive back to the airport',
      energyCost: 8,
      moneyCost: 1500,
      outcomes: [
        {
          chance: 1,
          text: [
            'He stands there with your case in his arms. “Did you read them?” “No.” He believes you, and gives you the pickles.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Read one letter',
      outcomes: [
        {
          chance: 0.5,
          odds: 'you know what to do',
          text: [
            'It ends with an address. You drive there instead, and a woman opens, and puts her hand to her mouth.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.5,
          odds: 'you wish you had not',
          text: ['It is about money, and very angry. You tie the ribbon again, not quite as it was.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
        },
      ],
    },
    {
      id: 'office',
      text: 'Leave it to the airline',
      outcomes: [
        {
          chance: 1,
          text: ['In nine weeks your case comes home by way of Lisbon. It has been to places.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 13000, gauges: { happiness: 50, social: 50 } },
      choose: 'return',
      roll: 0,
      expect: { gauges: { happiness: 5, social: 3 }, money: -1500 },
    },
  ],
})
