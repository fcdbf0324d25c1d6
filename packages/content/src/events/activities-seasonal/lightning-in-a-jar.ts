import { defineEvent } from '../../define-event.ts'

export const lightningInAJar = defineEvent({
  id: 'lightning-in-a-jar',
  kind: 'question',
  category: 'season',
  title: 'Twelve in a jar',
  stages: ['childhood'],
  age: {
    from: 5,
    to: 10,
  },
  cast: {
    kid: {
      relation: ['neighbour', 'friend', 'cousin', 'brother', 'sister'],
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['summer'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 12,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'hold',
    minutes: 4320,
  },
  text: [
    'You have twelve lightning bugs in a jar, with holes in the lid. {kid} has one, and it isn’t lighting. {kid} is looking at your jar. They’re calling you in, first one house, then the next, down the whole street.',
  ],
  options: [
    {
      id: 'hold',
      text: 'Take them in to bed',
      outcomes: [
        {
          chance: 1,
          text: [
            'They light up the underside of the shelf. You mean to stay awake. In the morning they’re walking around at the bottom like any bugs.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Tip six of them over into the other jar',
      outcomes: [
        {
          chance: 0.7,
          odds: 'a good trade',
          text: [
            'Three get out, three get in. The ones that got out hang between the two of you, going on and off, and you both hold very still.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 6,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'they get out',
          text: [
            'The lid slips. All twelve. {kid} laughs first. You were about to cry, and now you’ve got to see whether it’s funny.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 6,
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
      id: 'count',
      text: 'Stay out and find out whether they flash in turns',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'science-club',
            },
            {
              kind: 'likes',
              interest: 'stars',
            },
            {
              kind: 'temperament',
              of: 'openness',
              from: 60,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a long one, a short one, and an answer from the grass. You write it on your arm in pen. You get a talking-to, and it’s on the arm for three days.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 1,
            },
            {
              kind: 'remember',
              what: 'counted-the-flashes',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 9,
      },
      choose: 'give',
      roll: 0.05,
      expect: {
        says: 'Three get out',
      },
    },
  ],
})
