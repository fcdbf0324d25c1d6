import { defineEvent } from '../../define-event.ts'

export const lemonDrops = defineEvent({
  id: 'lemon-drops',
  kind: 'question',
  category: 'health',
  title: 'Lemon drops',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'waited-too-long',
          daysAgo: 500,
        },
        {
          kind: 'remembers',
          what: 'they-got-it-early',
          daysAgo: 500,
        },
      ],
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
    option: 'walk',
    minutes: 4320,
  },
  text: [
    'You’re back for the yearly look. In the hall there’s a man in a good coat, your age, with a folder, who’s been told something within the hour; you’d know it anywhere. He’s trying to find the exit, and it’s behind him.',
  ],
  options: [
    {
      id: 'walk',
      text: 'Tell him where the door is',
      outcomes: [
        {
          chance: 1,
          text: ['“Thank you,” he says, and goes out by it, and stands outside.'],
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
      id: 'drops',
      text: 'Give him the bag of lemon drops',
      outcomes: [
        {
          chance: 1,
          text: [
            '“What’s that for?” “You’ll want those,” you say. “At about three.” He holds it in both hands. The next year there’s a bowl of them on the windowsill, and it’s not from you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit down with him and tell him what you did wrong',
      energyCost: 3,
      conditions: [
        {
          kind: 'remembers',
          what: 'waited-too-long',
        },
      ],
      outcomes: [
        {
          chance: 0.75,
          odds: 'he listens',
          text: [
            'You tell him about the pea, and the month. “I’ve had mine a year,” he says. So you tell him about after that, about the chairs, and the light, and that here you are.',
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
              by: -14,
            },
            {
              kind: 'meet',
              affinity: 40,
            },
            {
              kind: 'forget',
              what: 'waited-too-long',
            },
          ],
        },
        {
          chance: 0.25,
          odds: 'he does not',
          text: ['He gets up in the middle. He’s not ready for it to be a story.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
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
      choose: 'drops',
      roll: 0.05,
      expect: {
        says: '“What’s that for',
      },
    },
  ],
})
