import { defineEvent } from '../../define-event.ts'

export const theWordOnTheBoard = defineEvent({
  id: 'the-word-on-the-board',
  kind: 'question',
  category: 'school',
  title: 'Aloud, from the top',
  stages: ['childhood'],
  age: {
    from: 7,
    to: 11,
  },
  cast: {
    kid: {
      relation: 'classmate',
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['elementary'],
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
      to: 60,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 10,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'read',
    minutes: 4320,
  },
  text: [
    'You’re to read aloud, from the top. The letters do what they do: they wait until you look at them, and then they move. {kid}, behind you, begins to breathe through the nose, which is how the laughing starts.',
  ],
  options: [
    {
      id: 'read',
      text: 'Begin',
      outcomes: [
        {
          chance: 0.4,
          modifiers: [
            {
              when: {
                kind: 'habit',
                habit: 'reading',
              },
              times: 2.5,
              why: 'you read at home',
            },
            {
              when: {
                kind: 'gauge',
                of: 'stress',
                to: 40,
              },
              times: 1.3,
              why: 'you are calm',
            },
          ],
          odds: 'you get across',
          text: [
            'One word, one word, one word. It’s like crossing a creek. When you look up you’re on the other side, and it’s quiet.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'marks',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'the laughing starts',
          text: [
            '“Was,” you say, for “saw.” They’re off. Someone does it back to you on the stairs, for a month: was, was, was.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -6,
            },
            {
              kind: 'marks',
              by: -4,
            },
            {
              kind: 'remember',
              what: 'laughed-at-for-reading',
            },
          ],
        },
      ],
    },
    {
      id: 'sick',
      text: 'Say that you feel sick',
      outcomes: [
        {
          chance: 1,
          text: [
            'The nurse has a bed and a poster of teeth. You’re good at this by now: you know every tooth. What you miss, you go on missing.',
          ],
          effects: [
            {
              kind: 'marks',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'remember',
              what: 'laughed-at-for-reading',
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Go up to the desk and say, so that only she hears, that the letters move',
      conditions: [
        {
          kind: 'temperament',
          of: 'neuroticism',
          to: 65,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'She doesn’t laugh. She asks which way they move. You have never been asked that. There’s a room with a rug, Tuesdays, and a woman with colored strips of plastic, and in the spring a whole page stands still.',
          ],
          effects: [
            {
              kind: 'marks',
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
              by: -8,
            },
            {
              kind: 'remember',
              what: 'the-letters-stood-still',
            },
          ],
        },
      ],
    },
  ],
})
