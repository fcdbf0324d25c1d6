import { defineEvent } from '../../define-event.ts'

export const fortyOnTheMidterm = defineEvent({
  id: 'forty-on-the-midterm',
  kind: 'question',
  category: 'school',
  title: 'Forty',
  stages: ['adolescence', 'youngAdult'],
  age: {
    from: 15,
    to: 24,
  },
  cast: {
    friend: {
      relation: ['friend', 'classmate'],
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['highSchool', 'bachelor'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
    {
      kind: 'marks',
      to: 65,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 10,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'study',
    minutes: 4320,
  },
  text: [
    'Forty. Not out of forty. It’s in red, with a circle around it, and the professor, or whoever grades, has pressed down hard on the zero. {friend} has ninety-one, and is covering it with a sleeve, to be nice.',
  ],
  options: [
    {
      id: 'study',
      text: 'Fold it small and start again at chapter one',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'conscientiousness',
                from: 60,
              },
              times: 1.5,
              why: 'you do what you start',
            },
            {
              when: {
                kind: 'habit',
                habit: 'doomscrolling',
              },
              times: 0.5,
              why: 'your phone is beside you',
            },
          ],
          odds: 'a C',
          text: [
            'Chapter one has been underlined, by you, from end to end. This time you underline less. You end with a C, and you’ve never been as proud of a letter.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'chapter three',
          text: ['You get to chapter three. The final has thirteen.'],
          effects: [
            {
              kind: 'marks',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -5,
            },
          ],
        },
      ],
    },
    {
      id: 'drop',
      text: 'Stop going',
      outcomes: [
        {
          chance: 1,
          text: [
            'The afternoons get long and pleasant. You walk. Then it stands on the transcript, a single letter, for as long as there are transcripts.',
          ],
          effects: [
            {
              kind: 'marks',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'startHabit',
              habit: 'walking',
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask {friend} to teach you',
      outcomes: [
        {
          chance: 0.7,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'friend',
                from: 40,
              },
              times: 1.6,
              why: 'you are close',
            },
          ],
          odds: 'yes',
          text: [
            'It’s an evening a week, on the floor, with the book between you. {friend} is a bad teacher and goes over everything twice. You’ll both pass. You’re sorry when it’s over.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 9,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'busy',
          text: [
            '“I’d love to,” says {friend}, looking at the calendar, “but.” You hear yourself say that it was only an idea.',
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
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -5,
            },
          ],
        },
      ],
    },
  ],
})
