import { defineEvent } from '../../define-event.ts'

export const aDepositForTwo = defineEvent({
  id: 'a-deposit-for-two',
  kind: 'question',
  category: 'money',
  title: 'A deposit for two',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 20,
        to: 28,
      },
    },
  },
  conditions: [
    {
      kind: 'money',
      from: 300000,
    },
    {
      kind: 'personIs',
      role: 'child',
      as: 'taken',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 18,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'no',
  },
  text: [
    '{child} needs the deposit, by Friday, for a place with two names on the lease. The other name has been to supper with you twice, and both times told you what your pictures are worth.',
  ],
  options: [
    {
      id: 'give',
      text: 'Give it, and say nothing about the name',
      moneyCost: 220000,
      outcomes: [
        {
          chance: 0.4,
          text: [
            'It lasts longer than you had bet, and ends without a broken plate. One thing has to be said for the name: it sold one of your pictures for you, well.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
            {
              kind: 'money',
              by: 260000,
            },
          ],
        },
        {
          chance: 0.6,
          text: [
            'It lasts until the second winter. The deposit goes to pay for a door. {child} moves three streets over, and calls you from an empty room to hear how the room sounds.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'lend',
      text: 'Lend it, to {child} alone, on paper',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a date on it, and a signature. The other name looks at the paper for longer than at the pictures. You will be told, one day, that it was this paper by which {child} first began to count.',
          ],
          effects: [
            {
              kind: 'lend',
              role: 'child',
              cents: 220000,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: -2,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say no, and say why',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You are right, in every point. {child} moves in on a borrowed mattress, and you hear of it from the baker. In the spring {child.they} {child|moves|move} out again, and you do not hear of that from anyone.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You are wrong, as you find out over two years of Sundays, at a table with three chairs. Nobody mentions it. When it ends, it is the name who sends you a card.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 34 }, choose: 'lend', expect: { says: 'There is a date on' } }],
})
