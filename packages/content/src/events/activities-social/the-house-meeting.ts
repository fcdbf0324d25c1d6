import { defineEvent } from '../../define-event.ts'

export const theHouseMeeting = defineEvent({
  id: 'the-house-meeting',
  kind: 'question',
  category: 'friendship',
  title: 'The sink',
  stages: ['youngAdult'],
  age: {
    from: 18,
    to: 25,
  },
  cast: {
    pledge: {
      relation: ['classmate', 'friend'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'fraternity-house',
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
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
    option: 'vote',
    minutes: 4320,
  },
  text: [
    'There’s a thing they do with the new ones, and a bottle, and the cellar. It’s always been done. It was done to you. {pledge} has told you about having a heart: a murmur, since birth. {pledge} has asked you not to tell.',
  ],
  options: [
    {
      id: 'vote',
      text: 'Stay upstairs',
      outcomes: [
        {
          chance: 0.7,
          odds: 'nothing happens',
          text: [
            'You hear them sing. In the morning {pledge} is green and proud and one of you, and says, “Where were you?”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'remember',
              what: 'stayed-upstairs',
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'it goes wrong',
          text: [
            'You hear the singing stop. It’s you that calls, because you’re the one who’s sober. They carry {pledge} up those stairs, the ones you’d not gone down. It’s four days before you’re told that it’ll be all right.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -12,
            },
            {
              kind: 'remember',
              what: 'stayed-upstairs',
            },
            {
              kind: 'affinity',
              role: 'pledge',
              by: -10,
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell them about the heart',
      outcomes: [
        {
          chance: 1,
          text: [
            'They let {pledge} off with ginger ale, and sing very gently. {pledge} is out by Thanksgiving, and doesn’t nod to you across the library.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'pledge',
              by: -14,
            },
            {
              kind: 'remember',
              what: 'ended-the-cellar',
            },
          ],
        },
      ],
    },
    {
      id: 'end',
      text: 'Stand on the cellar stairs and say that this is over',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'fraternity-house',
              level: 3,
            },
            {
              kind: 'temperament',
              of: 'agreeableness',
              to: 45,
            },
            {
              kind: 'remembers',
              what: 'said-who-broke-the-case',
            },
            {
              kind: 'activity',
              activity: 'debate-team',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'fraternity-house',
                level: 4,
              },
              times: 1.5,
              why: 'you have a say in the house',
            },
          ],
          odds: 'they give it up',
          text: [
            'There’s an argument until four, with a Roman in it. Then a big senior says, “I hated it too,” and something in the room goes off, like a furnace. It’s waffles now. They do it with waffles.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'pledge',
              by: 18,
            },
            {
              kind: 'practice',
              activity: 'fraternity-house',
              by: 12,
            },
            {
              kind: 'remember',
              what: 'ended-the-cellar',
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'they go around you',
          text: ['They go around you. In May your name’s not on the list for rooms. {pledge} isn’t either.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'pledge',
              by: 20,
            },
            {
              kind: 'remember',
              what: 'ended-the-cellar',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 24,
      },
      choose: 'vote',
      roll: 0.05,
      expect: {
        says: 'You hear them sing',
        remembers: ['stayed-upstairs'],
      },
    },
  ],
})
