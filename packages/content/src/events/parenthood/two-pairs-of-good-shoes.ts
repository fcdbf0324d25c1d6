import { defineEvent } from '../../define-event.ts'

export const twoPairsOfGoodShoes = defineEvent({
  id: 'two-pairs-of-good-shoes',
  kind: 'question',
  category: 'friendship',
  title: 'From the outlet',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    former: {
      relation: 'ex',
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'a-year-of-shoes',
      role: 'former',
      daysAgo: 1400,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'thank',
  },
  text: [
    '{former} has work, and a belly, and a truck with a name on the side. There is a box on your step, and in the box, in tissue, shoes: your size. “Arrears,” it says on the lid.',
  ],
  options: [
    {
      id: 'wear',
      text: 'Put them on, and go by to show them',
      outcomes: [
        {
          chance: 1,
          text: [
            '{former} looks at your feet for longer than at your face, as people in the trade do. “They’ll want a week,” {former.they} {former|says|say}. You have coffee on the tailgate. It is not love. There ought to be a word.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'money',
      text: 'Send back the amount, rounded up',
      moneyCost: 9000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is returned to you the same week, with three cents, “for the rounding.” That is the old tone, and you find that you had missed it, in small doses.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'thank',
      text: 'Write a card',
      outcomes: [
        {
          chance: 1,
          text: ['“They fit,” you write, and look at it, and let it stand.'],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 5,
            },
          ],
        },
      ],
    },
  ],
})
