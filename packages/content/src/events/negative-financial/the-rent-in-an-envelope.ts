import { defineEvent } from '../../define-event.ts'

export const theRentInAnEnvelope = defineEvent({
  id: 'the-rent-in-an-envelope',
  kind: 'question',
  category: 'money',
  title: 'The rent in an envelope',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'spouse', 'partner'],
      age: {
        from: 18,
      },
    },
  },
  conditions: [
    {
      kind: 'habit',
      habit: 'gambling',
      strength: 60,
    },
    {
      kind: 'money',
      from: 150000,
    },
    { kind: 'livesIn', home: 'rented' },
  ],
  trigger: {
    kind: 'draw',
    weight: 50,
  },
  cooldownDays: 2600,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'The envelope says RENT, in capitals, in your own hand, the way you would say it to a dog. You owe a man four hundred. In the fifth there is a horse at nine to one whose name is the street you were born on.',
  ],
  options: [
    {
      id: 'bet',
      text: 'Take it to the window',
      moneyCost: 100000,
      outcomes: [
        {
          chance: 0.12,
          odds: 'it comes in',
          text: [
            'It wins. It wins by so much that you are not even happy, only confirmed. You pay the man and the rent, and the envelope goes back into your coat.',
          ],
          effects: [
            {
              kind: 'money',
              by: 900000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'startHabit',
              habit: 'gambling',
            },
          ],
        },
        {
          chance: 0.88,
          odds: 'it does not',
          text: ['It runs as the street did: short, and ending at a wall.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'startHabit',
              habit: 'gambling',
            },
            {
              kind: 'remember',
              what: 'the-street-you-were-born-on',
            },
          ],
        },
      ],
    },
    {
      id: 'mail',
      text: 'Mail it to the landlord, before the fifth',
      outcomes: [
        {
          chance: 1,
          text: [
            'The box takes it with a clack. You stand before it for the length of a race and do the commentary, under your breath.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
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
      id: 'give',
      text: 'Give {friend} your cards, all of them, and the envelope',
      outcomes: [
        {
          chance: 1,
          text: [
            '“For how long?” asks {friend}. You say a year. {friend} writes out a receipt, item by item, and puts it on the refrigerator, where guests read it.',
          ],
          effects: [
            {
              kind: 'quitHabit',
              habit: 'gambling',
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 6,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
          remembers: {
            role: 'friend',
            as: 'the receipt on the refrigerator',
          },
        },
      ],
    },
  ],
})
