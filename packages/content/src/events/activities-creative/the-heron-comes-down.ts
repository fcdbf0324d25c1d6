import { defineEvent } from '../../define-event.ts'

export const theHeronComesDown = defineEvent({
  id: 'the-heron-comes-down',
  kind: 'question',
  category: 'growth',
  title: 'The heron',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 30,
    to: 70,
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'did-the-water',
      daysAgo: 3600,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'look',
    minutes: 4320,
  },
  text: [
    'They’re widening the highway. You slow down at the barrier. The heron is {ago.did-the-water} old, and it’s been touched up, more than once: the eye is new. A man with a clipboard says Thursday.',
  ],
  options: [
    {
      id: 'look',
      text: 'Look until they wave you on',
      outcomes: [
        {
          chance: 1,
          text: ['Its foot is still in the mud. You hadn’t done badly, with the water.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'piece',
      text: 'Give the foreman a hundred dollars for the eye',
      moneyCost: 10000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a slab of about two feet that takes three men. It stands in your hall, looking at people as they come in with their coats.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
          ],
        },
      ],
    },
    {
      id: 'night',
      text: 'Come back at two in the morning, with blue',
      energyCost: 5,
      conditions: [
        {
          kind: 'gauge',
          of: 'health',
          from: 40,
        },
        {
          kind: 'temperament',
          of: 'openness',
          from: 45,
        },
      ],
      outcomes: [
        {
          chance: 0.75,
          odds: 'you are let be',
          text: [
            'You paint a wave over the crack, low down, where your knees allow. At three a kid comes along with a gym bag and stops. “Is that yours?” “The water is.” The kid holds the light.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'meet',
              affinity: 25,
            },
          ],
        },
        {
          chance: 0.25,
          modifiers: [
            {
              when: {
                kind: 'remembers',
                what: 'caught-at-the-wall',
              },
              times: 1.5,
              why: 'they caught you before',
            },
          ],
          odds: 'a warning',
          text: [
            'The officer could be your child. You’re let go with a warning that has the word “sir” or “ma’am” in it, and that hurts.',
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
              by: 4,
            },
          ],
        },
      ],
    },
  ],
})
