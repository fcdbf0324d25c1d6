import { defineEvent } from '../../define-event.ts'

export const theNotary = defineEvent({
  id: 'the-notary',
  kind: 'question',
  category: 'work',
  title: 'In the presence of',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 28,
    to: 72,
  },
  cast: {
    colleague: {
      relation: 'colleague',
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'forged-a-signature',
      daysAgo: 3500,
    },
    {
      kind: 'employed',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'no',
    minutes: 4320,
  },
  text: [
    'It has to go out by five, and the one who has to sign it is on an airplane. {colleague} turns the last page around to you. “You do her so well,” says {colleague}. They know about you and the report card; you told it once, at a party. A loop, a mountain range.',
  ],
  options: [
    {
      id: 'no',
      text: 'Say that it was a party',
      outcomes: [
        {
          chance: 1,
          text: [
            'It doesn’t go out. There’s a customer who goes elsewhere, and for a month it’s told as your doing. You wash your cup.',
          ],
          effects: [
            {
              kind: 'performance',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'colleague',
              by: -10,
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
          chance: 0.5,
          odds: 'she sees',
          text: [
            'It’s got a lovely fence. She comes back brown from wherever it was, and finds it in the file, and looks at it for some time, and never lets you out of her sight again, or promotes you.',
          ],
          effects: [
            {
              kind: 'performance',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'it comes out',
          text: [
            'It’s read aloud in a courtroom, with a magnifier. You hadn’t known that it was a house, and an old man’s. It’s your job, your license, and a fine that has the house in it, nearly.',
          ],
          effects: [
            {
              kind: 'loseJob',
            },
            {
              kind: 'money',
              by: -900000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 18,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -16,
            },
            {
              kind: 'appoint',
              title: 'Sentencing for a signature',
              message:
                '“In the presence of,” reads the judge. “Whose presence?” Two years on probation. You sign for it, with your own.',
              daysFromNow: 70,
              hour: 10,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -6,
                },
                {
                  kind: 'gauge',
                  of: 'happiness',
                  by: -6,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'air',
      text: 'Call the airline, and have her reached',
      energyCost: 3,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'job',
              rung: {
                from: 1,
              },
            },
            {
              kind: 'remembers',
              what: 'owned-a-signature',
            },
            {
              kind: 'temperament',
              of: 'conscientiousness',
              from: 60,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.7,
          odds: 'she is reached',
          text: [
            'She says “yes” over Nebraska, to a pilot, who tells a tower, who tells you. You’re told later that the whole cabin clapped.',
          ],
          effects: [
            {
              kind: 'performance',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'colleague',
              by: 4,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'too late',
          text: ['It’s five past when they get her. But she knows you tried, and how.'],
          effects: [
            {
              kind: 'performance',
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
  ],
})
