import { defineEvent } from '../../define-event.ts'

export const twoBeersAndABridge = defineEvent({
  id: 'two-beers-and-a-bridge',
  kind: 'question',
  category: 'chance',
  title: 'The bridge',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 21,
    to: 60,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'brother', 'sister'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'owns',
          item: 'used-car',
        },
        {
          kind: 'owns',
          item: 'new-car',
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 10,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'Two beers, and something in a small glass that {friend} insisted on. It’s four miles. You’ve driven it a thousand times. {friend} is already in the seat beside you, singing, with the belt in one hand, looking for what it goes into.',
  ],
  options: [
    {
      id: 'walk',
      text: 'Give the keys to the man behind the bar',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s four miles on foot, by the river, with {friend} across your back for one of them. You get in at three. You have to take a bus to fetch the car, and it’s been ticketed.',
          ],
          effects: [
            {
              kind: 'money',
              by: -6000,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 1,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 6,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'drive',
      text: 'Drive, slowly',
      outcomes: [
        {
          chance: 0.45,
          odds: 'nothing happens',
          text: [
            'You go over the bridge at thirty, with both hands. There’s nothing to tell. It’s that which makes the next time so easy.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
        {
          chance: 0.35,
          modifiers: [
            {
              when: {
                kind: 'habit',
                habit: 'heavy-drinking',
              },
              times: 1.6,
              why: 'you drink a lot',
            },
          ],
          odds: 'blue light',
          text: ['Blue light, on the bridge. You’re asked to walk a line. {friend} has stopped singing.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'money',
              by: -120000,
            },
            {
              kind: 'performance',
              by: -5,
            },
            {
              kind: 'appoint',
              title: 'Court, about the bridge',
              message:
                'A year without a license, a class with slides. It’s the slides you keep: a shoe, by itself, on a bridge that could be that one.',
              daysFromNow: 50,
              hour: 9,
              place: 'town',
              effects: [
                {
                  kind: 'money',
                  by: -150000,
                },
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -4,
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
        {
          chance: 0.2,
          modifiers: [
            {
              when: {
                kind: 'habit',
                habit: 'heavy-drinking',
              },
              times: 1.6,
              why: 'you drink a lot',
            },
          ],
          odds: 'the rail',
          text: ['You never see what it is. It’s the rail, they say. {friend} hadn’t found what the belt goes into.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 22,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -24,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -12,
            },
            {
              kind: 'money',
              by: -500000,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -20,
            },
            {
              kind: 'appoint',
              title: 'Court, about the bridge',
              message:
                'They wheel {friend} in, in a collar, to say what happened. “I got in,” says {friend}. “It was me that got in.” It’s eighteen months, suspended.',
              daysFromNow: 120,
              hour: 9,
              place: 'town',
              effects: [
                {
                  kind: 'money',
                  by: -800000,
                },
                {
                  kind: 'gauge',
                  of: 'happiness',
                  by: -12,
                },
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: 4,
                },
              ],
            },
          ],
          remembers: {
            role: 'friend',
            as: 'was in the car on the bridge',
          },
        },
      ],
    },
    {
      id: 'call',
      text: 'Call the one who you know will come',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'parent',
            },
            {
              kind: 'partnered',
            },
            {
              kind: 'knows',
              relation: 'father',
            },
            {
              kind: 'knows',
              relation: 'mother',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes twenty minutes. A coat over pajamas; nothing’s said about it as far as the bridge. “Thanks for calling,” you hear then, from the front, in the dark.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
})
