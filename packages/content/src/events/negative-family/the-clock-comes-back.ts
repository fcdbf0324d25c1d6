import { defineEvent } from '../../define-event.ts'

export const theClockComesBack = defineEvent({
  id: 'the-clock-comes-back',
  kind: 'question',
  category: 'family',
  title: 'A box with a clock in it',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 36,
    to: 95,
  },
  cast: {
    sib: {
      relation: ['sister', 'brother'],
    },
  },
  conditions: [
    {
      kind: 'recalls',
      role: 'sib',
      as: 'took half of it',
      daysAgo: 1000,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'shelf',
    minutes: 4320,
  },
  text: [
    'A box has come, tied with far too much string. You’d know those knots. It’s the clock. There’s no letter in it. {sib} has wound it, and it’s been going in there all the way across the country.',
  ],
  options: [
    {
      id: 'shelf',
      text: 'Put it up, and leave it at that',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s four minutes fast, as always. You hear it at night. You’re each waiting, it may be, for the other to say what it means.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
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
      id: 'call',
      text: 'Call {sib}',
      outcomes: [
        {
          chance: 0.7,
          odds: 'it is picked up',
          text: [
            '“It kept me awake,” says {sib}. “Me too,” you say. It’s been five minutes. You ask what it was that the dog was called, and you’re told.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'sib',
              by: 25,
            },
            {
              kind: 'familiarity',
              role: 'sib',
              by: 10,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'a wrong number',
          text: ['The number’s a bakery. They’re very kind about it. You ask what they’ve got.'],
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
      id: 'half',
      text: 'Send back nine thousand',
      moneyCost: 900000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s cashed. In May there’s a photograph: new shingles on a roof, taken from above, from a ladder, with a bit of shoe in it.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'sib',
              by: 22,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
          ],
        },
      ],
    },
  ],
})
