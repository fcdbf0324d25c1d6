import { defineEvent } from '../../define-event.ts'

export const theClassPicture = defineEvent({
  id: 'the-class-picture',
  kind: 'question',
  category: 'school',
  title: 'The tallest in back',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 7,
    to: 15,
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
    modifiers: [],
  },
  cooldownDays: 2200,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'still',
    minutes: 4320,
  },
  text: [
    'Picture day. The photographer has a rubber chicken and a bad back. You are put beside {kid}, whose face, at the word “three,” is going to be the ugliest in the history of the school. You have just been told so, in a whisper.',
    'They line you up by height and then move you twice. {kid} ends up next to you with two fingers ready, and an eye on the back of your head. The flash is warming up.',
  ],
  options: [
    {
      id: 'still',
      text: 'Look at the chicken',
      outcomes: [
        {
          chance: 0.7,
          odds: 'a good one',
          text: ['It is the one everyone at home likes. You look like a person with a mortgage.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -1,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'you blink',
          text: ['You blink. It hangs in the hall for years, asleep, in a clean collar.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'face',
      text: 'Make a worse one',
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'extraversion',
                from: 60,
              },
              times: 1.4,
              why: 'you know how to be looked at',
            },
          ],
          odds: 'it is printed',
          text: [
            'It goes in the yearbook. Nineteen children are gazing at the future, and the two of you have seen it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 8,
            },
            {
              kind: 'marks',
              by: -2,
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'there is a retake',
          text: ['The retake is on Thursday, just you two, with the principal standing behind the chicken.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 10,
            },
            {
              kind: 'marks',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'swap',
      text: 'Change places, to stand by the one who is off at the end',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'remembers',
              what: 'sat-with-the-crying-one',
            },
            {
              kind: 'temperament',
              of: 'agreeableness',
              from: 55,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a gap where you were. At the end of the row two heads lean a little toward each other. You will find this picture in a box, some day, and look at that end first.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 7,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -4,
            },
            {
              kind: 'meet',
              affinity: 40,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 15,
      },
      choose: 'face',
      roll: 0.05,
      expect: {
        says: 'It goes in the yearbook',
      },
    },
  ],
})
