import { defineEvent } from '../../define-event.ts'

export const aPawnForTheJanitor = defineEvent({
  id: 'a-pawn-for-the-janitor',
  kind: 'question',
  category: 'school',
  title: 'The biology room',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 9,
    to: 17,
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'chess-club',
    },
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
    weight: 24,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'home',
    minutes: 4320,
  },
  text: [
    'The others have left. You’ve been set a mate in four, and you can’t see it. The janitor, coming through with his bucket, stops, looks at the board upside down, and makes a noise. He puts one finger on a pawn. “May I?”',
  ],
  options: [
    {
      id: 'home',
      text: 'Say that you’ve got to go',
      outcomes: [
        {
          chance: 1,
          text: ['He nods and does the floor. In the morning the pawn stands one square on, and it’s mate in four.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
            {
              kind: 'marks',
              by: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'play',
      text: 'Turn the board around for him',
      outcomes: [
        {
          chance: 0.8,
          odds: 'he sits down',
          text: [
            'He was champion of a city that’s got another name now. He plays you in between rooms, Thursdays, and for a year you lose. Then, one Thursday, he puts down his mop to think.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'practice',
              activity: 'chess-club',
              by: 16,
            },
            {
              kind: 'marks',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'the-janitors-pawn',
            },
          ],
        },
        {
          chance: 0.2,
          odds: 'you are put out',
          text: ['There’s someone at the door: insurance, keys, it’s past five. He says “sir” to a man half his age.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'practice',
              activity: 'chess-club',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'team',
      text: 'Ask the club to have him as the coach',
      energyCost: 3,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'chess-club',
              level: 2,
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
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'student-council',
              },
              times: 1.6,
              why: 'you were elected',
            },
          ],
          odds: 'they agree',
          text: [
            'It has to go to the board. He comes in a suit, with a clipping. He gets forty dollars a month, and the title on a card, and keeps the card in his breast pocket with the comb.',
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
              kind: 'practice',
              activity: 'chess-club',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'the-janitors-pawn',
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'there is a rule',
          text: [
            'There’s a rule, and it’s a rule about floors. He laughs when you tell him, and shows you a trap with the bishop.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'practice',
              activity: 'chess-club',
              by: 10,
            },
            {
              kind: 'remember',
              what: 'the-janitors-pawn',
            },
          ],
        },
      ],
    },
  ],
})
