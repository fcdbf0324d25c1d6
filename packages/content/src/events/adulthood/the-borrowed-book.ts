import { defineEvent } from '../../define-event.ts'

export const theBorrowedBook = defineEvent({
  id: 'the-borrowed-book',
  kind: 'question',
  category: 'friendship',
  title: 'Page 112',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: { from: 27 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'keep' },
  text: [
    'On your shelf stands a book that belongs to somebody with whom you have not spoken for six years. On page 112 there is a train ticket, for two.',
  ],
  options: [
    {
      id: 'send',
      text: 'Send it back, with a line',
      energyCost: 4,
      moneyCost: 500,
      outcomes: [
        {
          chance: 0.6,
          odds: 'an answer comes',
          text: [
            'The answer comes by return: “I have been looking for that ticket.” You meet on a platform, as it happens.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.4,
          odds: 'none comes',
          text: ['Nothing comes. But there is a gap on the shelf now, and it is a lighter one.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Read it again',
      outcomes: [
        {
          chance: 1,
          text: ['You had forgotten how it ends. They do not get there, but they are together, and it is snowing.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 11000, gauges: { social: 50, happiness: 50 } },
      choose: 'send',
      roll: 0,
      expect: { gauges: { social: 6, happiness: 5 }, money: -500 },
    },
  ],
})
