import { defineEvent } from '../../define-event.ts'

export const theCoughDropsAgain = defineEvent({
  id: 'the-cough-drops-again',
  kind: 'question',
  category: 'growth',
  title: 'A tin in a coat',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 30,
    to: 75,
  },
  cast: {
    friend: {
      relation: ['friend', 'acquaintance', 'colleague'],
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'hid-the-cough-drops',
      daysAgo: 4000,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'chew',
    minutes: 4320,
  },
  text: [
    'You’re at a play, in a good seat, next to {friend}. The one who has the lead is losing her voice. You feel it before the others: that thread. In your coat is a tin of drops. You’re two yards from the stage.',
  ],
  options: [
    {
      id: 'chew',
      text: 'Have one yourself',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s honey and lemon. It dissolves, and she gets to the end, on will. You clap so long that {friend} looks at you.',
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
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'slide',
      text: 'In the blackout, slide the tin onto the boards',
      outcomes: [
        {
          chance: 1,
          text: [
            'When the lights are up it’s gone. At the bow there’s a bulge in her cheek. She looks along the front row for who it might’ve been. You examine your program.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'forget',
              what: 'hid-the-cough-drops',
            },
          ],
        },
      ],
    },
    {
      id: 'join',
      text: 'Tell {friend} all of it, and sign up with the amateurs',
      conditions: [
        {
          kind: 'not',
          of: {
            kind: 'activity',
            activity: 'amateur-theatre',
          },
        },
        {
          kind: 'gauge',
          of: 'stress',
          to: 75,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You hid them?” says {friend}, delighted. They give you a butler, the first year, with two lines. You’re word perfect in everyone’s.',
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
              by: 8,
            },
            {
              kind: 'joinActivity',
              activity: 'amateur-theatre',
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'forget',
              what: 'hid-the-cough-drops',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 52,
      },
      choose: 'slide',
      roll: 0.05,
      expect: {
        says: 'When the lights are up it’s gone',
      },
    },
  ],
})
