import { defineEvent } from '../../define-event.ts'

export const thirtyFeetByTen = defineEvent({
  id: 'thirty-feet-by-ten',
  kind: 'question',
  category: 'loss',
  title: 'Thirty feet by ten',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: { elder: { relation: ['mother', 'father'], status: 'dead' } },
  conditions: [
    {
      kind: 'remembers',
      what: 'the-room-behind-the-roll-up-door',
      role: 'elder',
      daysAgo: 600,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 30,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'once',
  },
  text: [
    'The bill for the unit comes to you now. You roll up the door. Everything is in its place, the lamp beside the sofa, the paper on the arm. It smells of {elder}’s hall.',
  ],
  options: [
    {
      id: 'once',
      text: 'Sit there once more, and then call the man with the truck',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit until the gravel goes blue. The man is fast, and whistles. When it is empty there are four dents in the carpet that you had laid under it, and you stand in them, one foot, and the other.',
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
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'move',
      text: 'Take the sofa home, and give up your own',
      energyCost: 8,
      moneyCost: 20000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It does not go with anything. In the evening you lie on it, with your feet on the arm, which was forbidden, and you wait to be told.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
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
      id: 'pay',
      text: 'Pay for another year',
      moneyCost: 160000,
      outcomes: [
        {
          chance: 1,
          text: ['You tell yourself that it is for the papers. Some Sundays you go, and put up the door.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
      ],
    },
  ],
})
