import { defineEvent } from '../../define-event.ts'

export const theSplitBill = defineEvent({
  id: 'the-split-bill',
  kind: 'question',
  category: 'money',
  title: 'Seven into two hundred and twelve',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  importance: 3,
  offline: { kind: 'auto', option: 'soup' },
  text: [
    'You had the soup. They had the oysters, and the second bottle, and the one after it. “Let us just divide by seven,” says the one with the oysters.',
    'The check lands in the middle of the table like a fish. You had a bowl of soup and a glass of water. The others had the oysters. “By seven?” asks the one who ordered the most of them.',
  ],
  options: [
    {
      id: 'divide',
      text: 'Divide by seven',
      moneyCost: 3000,
      outcomes: [
        {
          chance: 1,
          text: ['It was expensive soup. Two people look at you with sympathy, and one of them had oysters.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'soup',
      text: '“I had the soup”',
      outcomes: [
        {
          chance: 0.5,
          odds: 'somebody else had too',
          text: ['“So had I,” says a small voice at the end, and then another one. The oysters pay for the oysters.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.5,
          odds: 'a silence',
          text: [
            'The telephone with the calculator goes around the table like a collection plate. You pay ten dollars, and are not asked for a while.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 16000, gauges: { social: 50, stress: 50 } },
      choose: 'divide',
      roll: 0,
      expect: { gauges: { social: 4, stress: 2 }, money: -3000 },
    },
  ],
})
