import { defineEvent } from '../../define-event.ts'

export const thePictureThatWentAround = defineEvent({
  id: 'the-picture-that-went-around',
  kind: 'question',
  category: 'school',
  title: 'Everyone has seen it',
  stages: ['adolescence'],
  age: {
    from: 13,
    to: 17,
  },
  cast: {
    friend: {
      relation: 'friend',
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['highSchool'],
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
    option: 'home',
    minutes: 4320,
  },
  text: [
    'You only ever sent it to {friend}: you, bawling, in the bathtub, in a towel, over nothing, with the caption that you’d written yourself. By second period it’s on every screen in the building. {friend} is across the hall and doesn’t look over.',
  ],
  options: [
    {
      id: 'home',
      text: 'Go home sick',
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re sick for nine days. By then they’ve moved on; it’s a boy who fell off a stage. You’re the one who hasn’t.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -12,
            },
            {
              kind: 'marks',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'face',
      text: 'Ask {friend}, in front of whoever’s there',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it was one person',
          text: [
            '“It was an accident,” says {friend}. “I sent it to one person.” So had you. That’s the end of it, of four years, the tree house, the two toothbrushes.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -20,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'it was stolen',
          text: [
            '{friend} cries harder than in the picture. A brother, a phone left on a bed. It takes you until summer to believe it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -6,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'print',
      text: 'Print it out, big, and tape it to your own locker',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'neuroticism',
              to: 50,
            },
            {
              kind: 'activity',
              activity: 'drama-club',
            },
            {
              kind: 'activity',
              activity: 'school-newspaper',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.65,
          odds: 'it catches on',
          text: [
            'WEDNESDAY, you write under it. By lunch others have taped up theirs. It’s a whole hall of people in a state, and the principal doesn’t know which rule it is.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -8,
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'it does not',
          text: ['It gets a mustache, and then it gets worse.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -4,
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
        says: '“It was an accident',
      },
    },
  ],
})
