import { defineEvent } from '../../define-event.ts'

export const theLunchTable = defineEvent({
  id: 'the-lunch-table',
  kind: 'question',
  category: 'school',
  title: 'Where the tray goes',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 10,
    to: 16,
  },
  cast: {
    kid: {
      relation: 'classmate',
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['elementary', 'highSchool'],
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
    weight: 12,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'usual',
    minutes: 4320,
  },
  text: [
    'The cafeteria has forty tables, and you’ve got a place at one. Today {kid} is sitting alone by the milk cooler, with a book that isn’t being read. You know why. Your whole table knows why, and is being funny about it.',
  ],
  options: [
    {
      id: 'usual',
      text: 'Sit where you always sit',
      outcomes: [
        {
          chance: 1,
          text: [
            'You laugh in the right places. The page by the milk cooler is never turned. It is pizza, the square kind, and you finish it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -8,
            },
            {
              kind: 'remember',
              what: 'stayed-at-the-good-table',
            },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Put the tray down across from {kid}',
      outcomes: [
        {
          chance: 0.6,
          odds: 'a new table',
          text: [
            '“You don’t have to,” says {kid}. “I know,” you say. You talk about the book, which neither of you has read. After a week there are four of you.',
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
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 25,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 12,
            },
            {
              kind: 'remember',
              what: 'sat-with-the-alone-one',
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it costs you',
          text: [
            'From now on there are two of you by the milk cooler, and forty tables being funny. You learn who {kid} is. It costs you a year.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 35,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 20,
            },
            {
              kind: 'remember',
              what: 'sat-with-the-alone-one',
            },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Stay, and tell your table to shut up',
      conditions: [
        {
          kind: 'temperament',
          of: 'agreeableness',
          to: 60,
        },
        {
          kind: 'gauge',
          of: 'social',
          from: 45,
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'student-council',
              },
              times: 1.5,
              why: 'people listen to you',
            },
            {
              when: {
                kind: 'activity',
                activity: 'soccer',
                level: 4,
              },
              times: 1.5,
              why: 'you are captain material',
            },
          ],
          odds: 'they shut up',
          text: [
            'It goes quiet. Then it’s about something else: a test, a shoe. It’s as easy as that, and you think of all the weeks that it would’ve been.',
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
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 14,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'they turn on you',
          text: ['“Who asked you?” On Monday no one moves over.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 10,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 13,
      },
      choose: 'sit',
      roll: 0.2,
      expect: {
        remembers: ['sat-with-the-alone-one'],
      },
    },
  ],
})
