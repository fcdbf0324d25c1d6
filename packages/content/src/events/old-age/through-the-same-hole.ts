import { defineEvent } from '../../define-event.ts'

export const throughTheSameHole = defineEvent({
  id: 'through-the-same-hole',
  kind: 'question',
  category: 'family',
  title: 'The same driveway',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 28,
        to: 70,
      },
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'a-hole-in-the-fog',
      role: 'child',
      daysAgo: 1000,
    },
    {
      kind: 'personIs',
      role: 'child',
      as: 'parent',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'nod',
  },
  text: [
    '{child} has shouted, in your kitchen, at a person of five, and is standing now with both hands on the counter. “I heard myself,” {child.they} {child|says|say}. “It was you. It was word for word.”',
  ],
  options: [
    {
      id: 'car',
      text: '“Come and sit in the car.”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit in the driveway with the motor off. You tell how tired you were in those years; this time you are asked. Through the windshield you both watch a person of five draw on the door of the garage with a brick.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'five',
      text: 'Go and talk to the person of five',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'You explain, kneeling, that it is an old thing in the family, like the nose. “Can it be stopped?” You are working on it, you say. It has been got down to half.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'nod',
      text: 'Put a hand between the shoulder blades',
      outcomes: [
        {
          chance: 1,
          text: ['It was what you would have wanted, on any of those days: a hand, and nobody talking.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
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
  ],
})
