import { defineEvent } from '../../define-event.ts'

export const theBusToTheCaverns = defineEvent({
  id: 'the-bus-to-the-caverns',
  kind: 'question',
  category: 'school',
  title: 'One short',
  stages: ['childhood'],
  age: {
    from: 8,
    to: 12,
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
      kind: 'weekend',
      is: false,
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
    option: 'count',
    minutes: 4320,
  },
  text: [
    'Forty children have been through the caverns, and thirty-nine are on the bus. The teacher counts again, moving her lips. You know where {kid} is: back by the blind fish, behind the rope, because of a bet that you were there for.',
  ],
  options: [
    {
      id: 'count',
      text: 'Let her count a third time',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it solves itself',
          text: [
            '{kid} turns up, wet to the knee, by the other door. “I was in the bathroom.” All the way home you get a look that you can’t read.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -3,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'it gets serious',
          text: [
            'They close the caverns. Men with lamps go in. It takes forty minutes, and {kid} comes out in a blanket and doesn’t look for anyone.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -10,
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell her: the fish',
      outcomes: [
        {
          chance: 1,
          text: [
            'She goes in herself, at a run, in her good shoes. {kid} is marched out by the elbow and isn’t allowed on a trip until summer. You’re the reason; you’re also the reason that the lamps were still on.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -12,
            },
            {
              kind: 'marks',
              by: 2,
            },
            {
              kind: 'remember',
              what: 'told-about-the-fish',
            },
          ],
        },
      ],
    },
    {
      id: 'fetch',
      text: 'Slip off and fetch {kid}',
      energyCost: 5,
      conditions: [
        {
          kind: 'temperament',
          of: 'neuroticism',
          to: 60,
        },
        {
          kind: 'gauge',
          of: 'health',
          from: 40,
        },
      ],
      outcomes: [
        {
          chance: 0.65,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'scouts',
              },
              times: 1.4,
              why: 'you know ropes',
            },
            {
              when: {
                kind: 'activity',
                activity: 'track',
              },
              times: 1.3,
              why: 'you run',
            },
          ],
          odds: 'you are quick',
          text: [
            'You run through the drip and the dark, one hand on the rope. You both come back at a stroll. “Bathroom,” you say, both of you at once.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 18,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'two short',
          text: ['Now she’s two short. You hear her counting, far away, in the dark, where the counting echoes.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 12,
            },
            {
              kind: 'marks',
              by: -3,
            },
          ],
        },
      ],
    },
  ],
})
