import { defineEvent } from '../../define-event.ts'

export const aBellAtTheFleaMarket = defineEvent({
  id: 'a-bell-at-the-flea-market',
  kind: 'question',
  category: 'loss',
  title: 'A brass bell',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { elder: { relation: ['mother', 'father'], status: 'dead' } },
  conditions: [
    {
      kind: 'remembers',
      what: 'the-hotel-bell',
      role: 'elder',
      daysAgo: 900,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 3,
  offline: {
    kind: 'auto',
    option: 'ring',
  },
  text: [
    'On a table at the flea market, between fondue forks, stands a hotel bell. It is not the one. It is the same make. You still wake at five, some nights, and listen.',
  ],
  options: [
    {
      id: 'ring',
      text: 'Ring it, once',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is just a note. You have taken a step, with your left foot, in the direction of {elder}’s door. The woman at the table says: “Everybody does that.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'buy',
      text: 'Buy it',
      moneyCost: 1200,
      outcomes: [
        {
          chance: 1,
          text: [
            'It stands on your own nightstand, and you do not know yet who for. You have told no one. You wake at five, and see it shine, and sleep again.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'walk',
      text: 'Go on to the chairs',
      outcomes: [
        {
          chance: 1,
          text: ['You look at all the chairs, and could not say afterward what a single one was like.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
          ],
        },
      ],
    },
  ],
})
