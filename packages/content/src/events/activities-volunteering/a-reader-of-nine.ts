import { defineEvent } from '../../define-event.ts'

export const aReaderOfNine = defineEvent({
  id: 'a-reader-of-nine',
  kind: 'question',
  category: 'growth',
  title: 'Room for two',
  stages: ['adolescence', 'youngAdult', 'adult'],
  age: {
    from: 15,
    to: 40,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'habit',
          habit: 'reading',
        },
        {
          kind: 'habit',
          habit: 'volunteering',
        },
        {
          kind: 'activity',
          activity: 'volunteering',
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 9,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'hour',
    minutes: 4320,
  },
  text: [
    'It’s an hour a week, in the library, with a boy who’s nine and can’t read. He can do everything else. He can take a lock apart. On the fourth Tuesday he asks, without looking at you, whether you’d come if they didn’t make you.',
  ],
  options: [
    {
      id: 'hour',
      text: 'Say that they don’t make you',
      outcomes: [
        {
          chance: 1,
          text: ['He thinks about that. He reads you “the.” It’s the first that he’s handed over without being asked.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'lock',
      text: 'Bring a lock, and the sheet that came with it',
      moneyCost: 2000,
      outcomes: [
        {
          chance: 0.75,
          modifiers: [
            {
              when: {
                kind: 'remembers',
                what: 'the-letters-stood-still',
              },
              times: 1.5,
              why: 'your letters moved, too',
            },
            {
              when: {
                kind: 'job',
                ladders: ['teaching'],
              },
              times: 1.5,
              why: 'you teach',
            },
          ],
          odds: 'he reads it',
          text: [
            '“Turn the cyl, cylin,” he reads, with his tongue out. By June he’s through the manual. By August there’s nothing in that library that opens.',
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
              by: 6,
            },
            {
              kind: 'joinActivity',
              activity: 'volunteering',
            },
            {
              kind: 'remember',
              what: 'read-with-the-lock-boy',
            },
          ],
        },
        {
          chance: 0.25,
          odds: 'he opens it',
          text: ['He’s got it open before you’ve sat down. He looks at the sheet as at wrapping paper.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'friend',
      text: 'Come on Saturdays as well, and take him along to the garage, the bakery, the tower clock',
      energyCost: 3,
      conditions: [
        {
          kind: 'gauge',
          of: 'stress',
          to: 70,
        },
        {
          kind: 'temperament',
          of: 'extraversion',
          from: 40,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'He reads the signs on the doors. At the clock the man lets him oil it. You’ve told him you’ll come until he’s done, and he’s asked: done with what?',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 10,
            },
            {
              kind: 'remember',
              what: 'read-with-the-lock-boy',
            },
            {
              kind: 'startRoutine',
              id: 'saturdays-with-the-lock-boy',
              title: 'Saturday with the boy from the library',
              place: 'town',
              time: 'morning',
              days: [6],
              minutes: 120,
              energy: 3,
            },
          ],
        },
      ],
    },
  ],
})
