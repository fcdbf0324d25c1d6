import { defineEvent } from '../../define-event.ts'

export const aTicketToAGirlsName = defineEvent({
  id: 'a-ticket-to-a-girls-name',
  kind: 'question',
  category: 'family',
  title: 'One way',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'money-in-a-shoe',
      role: 'elder',
      daysAgo: 40,
    },
    {
      kind: 'personIs',
      role: 'elder',
      as: 'frail',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 70,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'call',
  },
  text: [
    '{elder} has packed. It is a small bag, with the good shoes on top. The bus leaves at nine, and it is six hours. The doctor would not hear of it, and has not been asked. “I’m only telling you,” says {elder}, “because you’d look for me.”',
  ],
  options: [
    {
      id: 'drive',
      text: 'Drive {elder.them} there yourself',
      energyCost: 14,
      moneyCost: 15000,
      outcomes: [
        {
          chance: 0.65,
          text: [
            'The house has a satellite dish on it now. A woman comes out, old, with a hoe, and says a name that nobody has called {elder} since before you were born. You wait in the car, and it gets dark, and you are brought a plate.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
        {
          chance: 0.35,
          text: [
            'It is a parking garage. {elder} has you drive up it, all the levels, to the top. “About here,” {elder.they} {elder|says|say}, and rolls down the window for a while.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 8,
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
      id: 'ride',
      text: 'Go along on the bus, in the seat behind',
      energyCost: 8,
      moneyCost: 12000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You see the back of a hat for six hours. It turns to the window at each town. Nobody asked you along and nobody sent you back; at noon an egg is passed back to you, peeled.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -1,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Find the number, and let them speak on the phone',
      outcomes: [
        {
          chance: 1,
          text: [
            'It rings at the other end in a hall; you can hear the tiles. They speak for two minutes, mostly about the weather, and laugh. {elder} unpacks the shoes. “I only wanted to know whether anyone would pick up.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Take the bag back up',
      outcomes: [
        {
          chance: 1,
          text: [
            'It stands packed until the end. You are the one who opens it, then: the good shoes, a comb, a road map with nothing on it.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 34 }, choose: 'call', expect: { says: 'It rings at the other' } }],
})
