import { defineEvent } from '../../define-event.ts'

export const theHandBeforeSupper = defineEvent({
  id: 'the-hand-before-supper',
  kind: 'question',
  category: 'family',
  title: 'Before supper',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 7,
    to: 14,
  },
  cast: {
    parent: {
      relation: ['father', 'mother'],
    },
    elder: {
      relation: ['grandmother', 'grandfather', 'aunt', 'uncle'],
    },
  },
  conditions: [
    {
      kind: 'livesIn',
      home: 'parents',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 8,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'It was over in a second. It’s a plate, then {parent}’s hand, and your ear’s got a bell in it. {parent} is crying. {parent} says that it’ll never. On Sunday {elder} takes hold of your chin and turns your face to the window. “What’s this?”',
  ],
  options: [
    {
      id: 'door',
      text: 'Say: a door',
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} lets go of your chin. It’s believed; or it’s left. It happens twice more before you’re too tall for it. You get to know a lot about plates.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'said-it-was-a-door',
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Say what it was',
      outcomes: [
        {
          chance: 0.65,
          odds: 'you are believed',
          text: [
            '{elder} puts on a hat. You’re told to stay in the car. You see them through the kitchen window: {elder} is sitting, very straight, talking, and {parent} standing. From then on there’s supper at {elder}’s, three times a week, at a table with a cloth on it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 12,
            },
            {
              kind: 'remember',
              what: 'said-what-it-was',
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'you are not',
          text: ['“You must have been very bad,” says {elder}.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -16,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: -20,
            },
            {
              kind: 'remember',
              what: 'said-what-it-was',
            },
          ],
        },
      ],
    },
    {
      id: 'nurse',
      text: 'Ask {elder} whether you can stay here a while',
      conditions: [
        {
          kind: 'affinity',
          role: 'elder',
          from: 30,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It isn’t asked why. There’s a drawer cleared; there’s a toothbrush, blue. You’re there for three weeks. {parent} comes on Saturdays, in a clean shirt, and knocks.',
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
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 16,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -2,
            },
            {
              kind: 'remember',
              what: 'said-what-it-was',
            },
          ],
        },
      ],
    },
  ],
})
