import { defineEvent } from '../../define-event.ts'

export const theBookNoOneRead = defineEvent({
  id: 'the-book-no-one-read',
  kind: 'question',
  category: 'friendship',
  title: 'Six hundred pages',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    host: {
      relation: ['friend', 'neighbour', 'colleague', 'acquaintance'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'book-club',
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
    option: 'bluff',
    minutes: 4320,
  },
  text: [
    'Six hundred pages, and it’s {host}’s choice, and {host}’s living room, with candles. You got to page forty. From the way that the others praise the beginning, so did they. {host} asks, shining, what you all made of the end.',
  ],
  options: [
    {
      id: 'bluff',
      text: 'Say that you hadn’t seen it coming',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it passes',
          text: ['“Exactly,” says {host}. You all agree that it was inevitable, though.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: [
            '“The dog?” says {host}. There’s been no dog on the first forty pages. You say: the dog, yes. Forks are looked at.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'affinity',
              role: 'host',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: 'Say: page forty',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Thirty-one,” says one. “The map.” They’re laughing by now. {host} isn’t; then goes to the kitchen, and comes out with the cake early, and tells you the end, for two hours, doing the voices.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'host',
              by: 6,
            },
            {
              kind: 'practice',
              activity: 'book-club',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Tell them what it’s about: you read all of it, twice',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'habit',
              habit: 'reading',
            },
            {
              kind: 'activity',
              activity: 'book-club',
              level: 4,
            },
            {
              kind: 'studied',
              majors: ['english'],
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It gets quiet, and it’s you and {host} across the candles. A man who’d always come for the wine puts it down. “Now I’m sorry,” he says, and takes the book home in both arms.',
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
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'host',
              by: 16,
            },
            {
              kind: 'familiarity',
              role: 'host',
              by: 14,
            },
            {
              kind: 'practice',
              activity: 'book-club',
              by: 12,
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
      choose: 'own',
      roll: 0.05,
      expect: {
        says: '“Thirty-one',
      },
    },
  ],
})
