import { defineEvent } from '../../define-event.ts'

export const fromTheBenchWithAWhistle = defineEvent({
  id: 'from-the-bench-with-a-whistle',
  kind: 'question',
  category: 'growth',
  title: 'A whistle',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'ill',
          illness: 'after-stroke-weakness',
          severity: 2,
        },
        {
          kind: 'ill',
          illness: 'parkinsons',
          severity: 2,
        },
        {
          kind: 'ill',
          illness: 'copd',
          severity: 2,
        },
        {
          kind: 'ill',
          illness: 'heart-failure',
          severity: 2,
        },
        {
          kind: 'ill',
          illness: 'arthritis',
          severity: 3,
        },
      ],
    },
    {
      kind: 'any',
      of: [
        {
          kind: 'practised',
          activity: 'soccer',
        },
        {
          kind: 'practised',
          activity: 'basketball',
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'watch',
  },
  text: [
    'They still send you the dates. You go once, in a coat, to see how they do without you: they do well, and nobody runs back for the loose ball. The captain sits down beside you and lays a whistle on the bench between you.',
  ],
  options: [
    {
      id: 'whistle',
      text: 'Take it',
      outcomes: [
        {
          chance: 1,
          text: [
            'On Tuesdays you stand at the sideline and see everything. You had never seen it before; you had always been in it. “Loose ball,” you say, not loudly. All the heads turn.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'startRoutine',
              id: 'the-whistle',
              title: 'On the line',
              place: 'town',
              time: 'evening',
              days: [2],
              minutes: 90,
              energy: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'kids',
      text: 'Ask for the small ones instead',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'They are six and seven, and run all together, like water in a tilted pan. They think that the way you walk is how a coach walks. Some of them have started to do it.',
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
      id: 'watch',
      text: 'Give it back, and stay to the end',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a good end. On the way home you find that you have been leaning into each turn, in the seat of the bus.',
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
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'never',
      text: 'Ask them to take you off the list',
      outcomes: [
        {
          chance: 1,
          text: ['They do, and it is quiet on that day. After some weeks it is only a day.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
      ],
    },
  ],
})
