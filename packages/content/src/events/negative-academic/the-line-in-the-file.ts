import { defineEvent } from '../../define-event.ts'

export const theLineInTheFile = defineEvent({
  id: 'the-line-in-the-file',
  kind: 'question',
  category: 'work',
  title: 'A box to check',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 23,
    to: 60,
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'a-line-in-a-file',
      daysAgo: 900,
    },
    {
      kind: 'studies',
      for: ['none'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'no',
    minutes: 4320,
  },
  text: [
    '“Have you ever been subject to academic discipline?” A box for yes, a box for no. It is for a license, or it’s near enough to one: it comes with better money and a plaque. It is {ago.a-line-in-a-file} since the yellow pages.',
  ],
  options: [
    {
      id: 'no',
      text: 'Leave the form in the drawer',
      outcomes: [
        {
          chance: 1,
          text: [
            'You stay where you are. Once in a while you pull out the drawer, for a stamp, and there it is, with its two boxes.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
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
      id: 'lie',
      text: 'Check no',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it goes through',
          text: [
            'It goes through. You’ve got the plaque up. Each time a letter comes with that seal on it, you open it standing.',
          ],
          effects: [
            {
              kind: 'money',
              by: 250000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'performance',
              by: 6,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'they check',
          text: [
            'They had asked the college before they asked you. It isn’t the old thing, they write. It’s this one.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'performance',
              by: -10,
            },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: 'Check yes, and write what it was in the four lines they leave',
      outcomes: [
        {
          chance: 0.65,
          odds: 'they read all four lines',
          text: [
            'You write: I handed in a friend’s work. I was young. I let my friend sit in the hall. A woman calls. “Nobody ever writes about the hall,” she says. You’re approved.',
          ],
          effects: [
            {
              kind: 'money',
              by: 250000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'forget',
              what: 'a-line-in-a-file',
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'denied',
          text: ['Denied. You may apply again in five years. It’s out of the drawer, anyhow.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
            {
              kind: 'forget',
              what: 'a-line-in-a-file',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 36,
        memory: ['a-line-in-a-file'],
      },
      choose: 'yes',
      roll: 0.05,
      expect: {
        says: 'You write',
      },
    },
  ],
})
