import { defineEvent } from '../../define-event.ts'

export const threeKindsOfWorm = defineEvent({
  id: 'three-kinds-of-worm',
  kind: 'question',
  category: 'money',
  title: 'Three kinds of worm',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 22,
    to: 75,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'acquaintance', 'spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'recalls',
      role: 'friend',
      as: 'pulled you out of the lake',
      daysAgo: 500,
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
    option: 'go',
    minutes: 4320,
  },
  text: [
    '{friend} has put a form down in front of you: it needs the name of a person who’d stand for the debts. It’s a small shop, for bait. “You don’t owe me,” says {friend}. Your hair’s long grown back, where the fist was.',
  ],
  options: [
    {
      id: 'go',
      text: 'Say that you can’t',
      outcomes: [
        {
          chance: 1,
          text: ['{friend} opens without you, with a smaller sign. You buy a rod there. You don’t fish.'],
          effects: [
            {
              kind: 'money',
              by: -6000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -10,
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
      id: 'sign',
      text: 'Sign',
      outcomes: [
        {
          chance: 0.65,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'conscientiousness',
                role: 'friend',
                from: 55,
              },
              times: 1.5,
              why: 'your friend keeps at things',
            },
          ],
          odds: 'it does well',
          text: [
            'It does well, in its way: three kinds of worm. Once a year there’s a bucket at your door with the lid tied down, and money under the moss.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 16,
            },
            {
              kind: 'money',
              by: 40000,
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'it fails',
          text: [
            'It’s worms for two summers, and then it’s letters to you. You pay them month by month. It’s still less than you’d have paid, you think, looking at the ceiling, at sixty yards.',
          ],
          effects: [
            {
              kind: 'debt',
              by: 600000,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'work',
      text: 'Don’t sign: do the books for it, Saturdays',
      energyCost: 3,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'experience',
              ladders: ['accounts', 'office', 'shop'],
            },
            {
              kind: 'studied',
              majors: ['accounting', 'business'],
            },
            {
              kind: 'practised',
              activity: 'math-league',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You find out what a worm costs. By fall it could almost do without either of you, and you sit on the step, between the rods, talking about anything but the lake.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'startRoutine',
              id: 'saturdays-in-the-bait-shop',
              title: 'The books of the bait shop',
              place: 'town',
              time: 'morning',
              days: [6],
              minutes: 120,
              energy: 2,
            },
          ],
        },
      ],
    },
  ],
})
