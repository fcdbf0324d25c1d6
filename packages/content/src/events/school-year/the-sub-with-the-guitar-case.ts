import { defineEvent } from '../../define-event.ts'

export const theSubWithTheGuitarCase = defineEvent({
  id: 'the-sub-with-the-guitar-case',
  kind: 'question',
  category: 'school',
  title: 'The one who came for a week',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 10,
    to: 17,
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
    weight: 8,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'watch',
    minutes: 4320,
  },
  text: [
    'The substitute wrote his name on the board with the chalk squeaking, and hasn’t been listened to since. By Thursday there’s a plan: at two o’clock sharp all the books go off the desks. {kid} looks at you. It is one minute to.',
  ],
  options: [
    {
      id: 'watch',
      text: 'Hold on to your book and look at the clock',
      outcomes: [
        {
          chance: 1,
          text: [
            'Twenty-six books, one bang. Yours is the one that stays on the desk, and he sees that, and you wish that he hadn’t.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'drop',
      text: 'Push it off',
      outcomes: [
        {
          chance: 0.5,
          odds: 'he picks them up',
          text: [
            'He picks them up, one by one, every one, and puts each on the right desk. It takes ten minutes. The last is yours.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 6,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'he drops his',
          text: ['He drops his own, the big one, a second after. Then he laughs, and for a day and a half he has you.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'social',
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
      id: 'warn',
      text: 'Ask him something at fifty-nine, so that he is standing in the middle of it',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'extraversion',
              from: 50,
            },
            {
              kind: 'activity',
              activity: 'debate-team',
            },
            {
              kind: 'activity',
              activity: 'student-council',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.7,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'debate-team',
                level: 2,
              },
              times: 1.5,
              why: 'you are on the debate team',
            },
          ],
          odds: 'he takes the bait',
          text: [
            '“What is the longest river that has never been measured?” He turns. He loves it. Two o’clock goes by while he draws a delta. {kid} mouths a word at you.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -8,
            },
            {
              kind: 'remember',
              what: 'asked-about-the-river',
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'they drop them anyway',
          text: ['He turns to you, smiling, and the books go off behind him. He thinks that you were part of it.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
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
  ],
})
