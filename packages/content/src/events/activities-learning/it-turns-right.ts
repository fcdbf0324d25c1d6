import { defineEvent } from '../../define-event.ts'

export const itTurnsRight = defineEvent({
  id: 'it-turns-right',
  kind: 'question',
  category: 'school',
  title: 'It turns right',
  stages: ['adolescence', 'youngAdult'],
  age: {
    from: 13,
    to: 22,
  },
  cast: {
    mate: {
      relation: ['classmate', 'friend'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'activity',
          activity: 'robotics-club',
        },
        {
          kind: 'activity',
          activity: 'coding-club',
        },
      ],
    },
    {
      kind: 'studies',
      for: ['highSchool', 'associate', 'bachelor'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'sleep',
    minutes: 4320,
  },
  text: [
    'Ten hours to the final. It’s supposed to turn left. It turns right, into the wall, again and again, with great feeling. {mate} has gone to sleep under the table, holding a wheel.',
  ],
  options: [
    {
      id: 'sleep',
      text: 'Sleep too',
      outcomes: [
        {
          chance: 1,
          text: [
            'It turns right in front of four hundred people. It has a small flag on it. There’s a prize for the friendliest, and you get that.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'trace',
      text: 'Go through the code from line one',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'coding-club',
                level: 2,
              },
              times: 1.8,
              why: 'you write code',
            },
            {
              when: {
                kind: 'activity',
                activity: 'robotics-club',
                level: 3,
              },
              times: 1.5,
              why: 'you know the machine',
            },
            {
              when: {
                kind: 'likes',
                interest: 'computers',
              },
              times: 1.2,
              why: 'you love this',
            },
          ],
          odds: 'line 614',
          text: [
            'Line 614. A minus. You’ve been looking at it for months. At five in the morning it turns left, and you wake {mate} for it with your foot.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 13,
            },
            {
              kind: 'practice',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'mate',
              by: 8,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'nothing wrong',
          text: [
            'There’s nothing wrong with it. There’s nothing wrong with it anywhere. At nine {mate} swaps two wires.',
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
              by: 2,
            },
            {
              kind: 'practice',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'three',
      text: 'Let it turn right three times',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'openness',
              from: 55,
            },
            {
              kind: 'activity',
              activity: 'math-league',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a left. It takes longer, and it’s insolent, and the judges rise to watch. “Why?” asks one. “It’s happier,” you say.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'practice',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 22,
      },
      choose: 'trace',
      roll: 0.05,
      expect: {
        says: 'Line 614',
      },
    },
  ],
})
