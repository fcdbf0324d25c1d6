import { defineEvent } from '../../define-event.ts'

export const thePageTurn = defineEvent({
  id: 'the-page-turn',
  kind: 'question',
  category: 'play',
  title: 'The page turn',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 8,
    to: 17,
  },
  cast: {
    parent: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'piano-lessons',
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
    option: 'stop',
    minutes: 4320,
  },
  text: [
    'Six rows of folding chairs, {parent} in the second. You’ve played it clean for a month. At the bottom of page two you reach up and turn, and it’s page five. Your hands are still going. They have about two bars.',
  ],
  options: [
    {
      id: 'stop',
      text: 'Stop, find the page, begin again',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s seven seconds, and you hear a chair. From there to the end there isn’t one mistake. In the car {parent} says that it made the second half better. You both think about that.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'practice',
              activity: 'piano-lessons',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'heart',
      text: 'Keep going without it',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'piano-lessons',
                level: 3,
              },
              times: 2,
              why: 'you have played for years',
            },
            {
              when: {
                kind: 'gauge',
                of: 'stress',
                to: 40,
              },
              times: 1.4,
              why: 'you are calm',
            },
          ],
          odds: 'the hands know',
          text: [
            'They know. The hands know it, all of page three, page four, and you sit there and watch. You land on page five exactly as it comes. Not a soul noticed. You will never again be afraid of paper.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 14,
            },
            {
              kind: 'practice',
              activity: 'piano-lessons',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'they do not',
          text: [
            'You go around and around in the same four bars, like a fly in a lampshade, until Frau Ilse gets up and puts her hand over yours.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'practice',
              activity: 'piano-lessons',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'make',
      text: 'Make up two pages',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'openness',
              from: 60,
            },
            {
              kind: 'activity',
              activity: 'piano-lessons',
              level: 4,
            },
            {
              kind: 'likes',
              interest: 'old-records',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s in the right key, mainly. It has a bit of a dance in it. Frau Ilse’s eyebrows go up and stay there; then she writes the date on your music, and a question mark, and “keep.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'practice',
              activity: 'piano-lessons',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'made-up-two-pages',
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 6,
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
      choose: 'heart',
      roll: 0.05,
      expect: {
        says: 'They know',
      },
    },
  ],
})
