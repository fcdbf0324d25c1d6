import { defineEvent } from '../../define-event.ts'

export const thePassengerSide = defineEvent({
  id: 'the-passenger-side',
  kind: 'question',
  category: 'love',
  title: 'The passenger side',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    partner: {
      relation: ['spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'personHas',
      role: 'partner',
      of: ['after-stroke-weakness'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  cooldownDays: 3000,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'slow',
  },
  text: [
    'You are late, and {partner} is on the front steps with the cane, doing the third of five. {partner.They} used to take them in two. {partner.They} {partner|has|have} not asked for your arm. Behind you the engine is running.',
  ],
  options: [
    {
      id: 'arm',
      text: 'Give {partner.them} your arm without being asked',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It is taken. It weighs more than an arm. “Don’t get used to it,” says {partner}, and lets you shut the car door.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“I have one,” says {partner}, and means the arm. You stand beside the steps with yours held out, like something to hang a coat on.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'slow',
      text: 'Shut off the engine, and look at the sky',
      outcomes: [
        {
          chance: 1,
          text: [
            'You arrive for the second act. It is a comedy, and {partner} laughs so hard with half of {partner.their} face that the row in front turns around, and then laughs, too.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'build',
      text: 'Order a rail, and a ramp for the side door',
      moneyCost: 280000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is put in on a Saturday. {partner} calls it the runway, and for a week does not use it, and then you hear the cane on the boards at six in the morning, going out, coming back, going out.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
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
      id: 'go',
      text: 'Say that you will go ahead and keep the seats',
      outcomes: [
        {
          chance: 1,
          text: [
            'You keep the seats. You keep them through the overture, with your coat on one. {partner} comes down the aisle in the dark, a step, a step, and the whole row gets up for {partner.them}; you most of all.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'partner',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
})
