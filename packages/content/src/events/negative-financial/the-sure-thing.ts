import { defineEvent } from '../../define-event.ts'

export const theSureThing = defineEvent({
  id: 'the-sure-thing',
  kind: 'question',
  category: 'money',
  title: 'Before Friday',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 30,
    to: 78,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'neighbour', 'cousin'],
    },
  },
  conditions: [
    {
      kind: 'money',
      from: 400000,
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
    '{friend} is in on it, and so’s the dentist. It’s a company that makes salt water into something. You could still get in before Friday. {friend} shows you the curve, on a napkin, and it goes off the napkin.',
  ],
  options: [
    {
      id: 'no',
      text: 'Let it go by',
      outcomes: [
        {
          chance: 0.8,
          odds: 'it was nothing',
          text: [
            'Within the year it’s in the paper, with the founder’s face. {friend} doesn’t pick up for a while. You don’t say it. It’s hard, and you don’t.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -2,
            },
          ],
        },
        {
          chance: 0.2,
          odds: 'it was something',
          text: ['They put a wing on the dentist’s. You’re shown it.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
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
      id: 'some',
      text: 'Put in four thousand',
      moneyCost: 400000,
      outcomes: [
        {
          chance: 0.2,
          modifiers: [
            {
              when: {
                kind: 'experience',
                ladders: ['accounts'],
              },
              times: 1.6,
              why: 'you read the books',
            },
            {
              when: {
                kind: 'studied',
                majors: ['economics', 'business'],
              },
              times: 1.3,
              why: 'you studied it',
            },
          ],
          odds: 'it goes up',
          text: [
            '{friend} calls at six in the morning, screaming. You don’t tell anyone at first; you carry it around like an egg.',
          ],
          effects: [
            {
              kind: 'money',
              by: 1600000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 8,
            },
          ],
        },
        {
          chance: 0.8,
          odds: 'it is gone',
          text: [
            'On Monday there’s a recording where the number was. What you mind, for years, is the napkin: it was your pen.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -10,
            },
          ],
        },
      ],
    },
    {
      id: 'sum',
      text: 'Take the pen, and do the sum on the back of the napkin',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'remembers',
              what: 'said-seventy-one',
            },
            {
              kind: 'job',
              ladders: ['accounts', 'engineering', 'research'],
            },
            {
              kind: 'studied',
              majors: ['mathematics', 'accounting', 'economics'],
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.7,
          odds: 'you are believed',
          text: [
            {
              when: [
                {
                  kind: 'remembers',
                  what: 'said-seventy-one',
                },
              ],
              text: 'You’ve had that before: a face that’s never wrong, and a number that is. You write it around the ring from the glass. It takes more water than there is. {friend} reads it twice, goes out to the parking lot to make a call, and comes back in with the keys still in hand.',
            },
            'It takes more water than there is. {friend} looks at it until the ice has melted, and gets out a phone, and sells.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 18,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'you are not',
          text: [
            '“You always do this,” says {friend}. You’re right about all of it. You’re not invited when they lose the house.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
          ],
        },
      ],
    },
  ],
})
