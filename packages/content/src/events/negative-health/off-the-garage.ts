import { defineEvent } from '../../define-event.ts'

export const offTheGarage = defineEvent({
  id: 'off-the-garage',
  kind: 'question',
  category: 'health',
  title: 'The umbrella',
  stages: ['childhood'],
  age: {
    from: 6,
    to: 12,
  },
  cast: {
    kid: {
      relation: ['neighbour', 'friend', 'brother', 'sister', 'cousin'],
    },
  },
  conditions: [
    {
      kind: 'livesIn',
      home: 'parents',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 11,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'hold',
    minutes: 4320,
  },
  text: [
    'The garage roof’s nine feet up. {kid} holds the ladder, and you have the big umbrella. It works in all the books. From up here you see that the grass is farther than it was.',
  ],
  options: [
    {
      id: 'hold',
      text: 'Climb down again',
      outcomes: [
        {
          chance: 1,
          text: [
            '“I’d have,” says {kid}. You hold the ladder, then, and {kid} goes up, looks, and comes down. It’s a long afternoon to fill.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'jump',
      text: 'Jump',
      outcomes: [
        {
          chance: 0.4,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'ballet',
              },
              times: 1.6,
              why: 'you can land',
            },
            {
              when: {
                kind: 'practised',
                activity: 'martial-arts',
              },
              times: 2,
              why: 'you can fall',
            },
          ],
          odds: 'one second',
          text: [
            'For one second, it works. It’s all you’d wanted to know. Then you’re on the lawn with a stick in your hand, laughing without any air.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'your arm',
          text: [
            'There’s a sound, and the sound is your arm. {kid} says, “Don’t look,” so you do. Six weeks in a cast, with a knitting needle for the itch.',
          ],
          effects: [
            {
              kind: 'fallIll',
              illness: 'broken-arm',
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'test',
      text: 'Throw down a sack of potatoes first, with the umbrella',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'science-club',
            },
            {
              kind: 'remembers',
              what: 'why-four-died',
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
          chance: 1,
          text: [
            'It turns inside out at four feet. You look down at the potatoes, both of you, for a while. You get no allowance until it’s paid for.',
          ],
          effects: [
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
            {
              kind: 'money',
              by: -1500,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 4,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 9,
      },
      choose: 'jump',
      roll: 0.05,
      expect: {
        says: 'For one second',
      },
    },
  ],
})
