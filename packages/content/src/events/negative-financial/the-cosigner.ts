import { defineEvent } from '../../define-event.ts'

export const theCosigner = defineEvent({
  id: 'the-cosigner',
  kind: 'question',
  category: 'money',
  title: 'A second line',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 22,
    to: 62,
  },
  cast: {
    friend: {
      relation: ['friend', 'brother', 'sister', 'cousin'],
    },
  },
  conditions: [
    {
      kind: 'employed',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 9,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'no',
    minutes: 4320,
  },
  text: [
    '{friend} needs a truck, to work. The bank wants a second signature. It’s a formality, says {friend}, it’s nine thousand over four years, you’ll never hear of it again. {friend} has brought the pen.',
  ],
  options: [
    {
      id: 'no',
      text: 'Say no',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is resented',
          text: [
            '“No, sure. Sure,” says {friend}, clicking the pen. You hear, in the spring, of a truck from somewhere, and of what they charge for it.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is understood',
          text: ['“You’re the fourth,” says {friend}. “I’d have said no to me.” It’s the bus, then, with a toolbox.'],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'sign',
      text: 'Sign',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s blue, with a rack. {friend} drives you around the block in it and doesn’t turn on the radio, out of respect.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
          followUps: [
            {
              event: 'the-cosigner-is-called',
              afterDays: [300, 700],
            },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Put in two thousand of your own, as a gift, and sign nothing',
      moneyCost: 200000,
      conditions: [
        {
          kind: 'temperament',
          of: 'conscientiousness',
          from: 50,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'With that they don’t want a second line. {friend} is stiff with you for a year: it’s easier, it seems, to owe a bank.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
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
              by: -2,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 35,
        employed: true,
      },
      choose: 'sign',
      roll: 0.2,
      expect: {
        followUp: 'the-cosigner-is-called',
      },
    },
  ],
})
