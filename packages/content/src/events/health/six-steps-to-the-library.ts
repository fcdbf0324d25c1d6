import { defineEvent } from '../../define-event.ts'

export const sixStepsToTheLibrary = defineEvent({
  id: 'six-steps-to-the-library',
  kind: 'question',
  category: 'growth',
  title: 'Six steps',
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
  ],
  trigger: {
    kind: 'draw',
    weight: 36,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'phone',
  },
  text: [
    'There are six steps to the library, and they have always been there. You have run down them with a sandwich in your mouth. Now you stand before them with a book that is due, and they are a building of their own.',
  ],
  options: [
    {
      id: 'city',
      text: 'Write to the city, and count in it',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'You write: six steps, each seven inches. You write how many went up while you stood there, and how many asked. It is a short letter, without adjectives, and it is stamped as received.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
          followUps: [
            {
              event: 'the-seventh-way-up',
              afterDays: [300, 700],
            },
          ],
        },
      ],
    },
    {
      id: 'carried',
      text: 'Let the two students carry you',
      outcomes: [
        {
          chance: 1,
          text: [
            'They make a chair of their arms, as children do, and you go up like a bishop. “Same time Thursday?” says one. You have to laugh. You had not planned to be anyone’s good deed, and it is a good view.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
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
    {
      id: 'climb',
      text: 'Climb them',
      energyCost: 15,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'remembers',
                what: 'seven-buttons',
              },
              times: 1.8,
            },
          ],
          text: [
            'You rest on the third with your hand on the rail, like someone admiring the architecture. At the top the clock says that it took a quarter of an hour. You return the book in person.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -2,
            },
          ],
        },
        {
          chance: 0.5,
          text: ['On the fourth your leg says no. It is not a bad fall, as falls go. It has an audience.'],
          effects: [
            {
              kind: 'gauge',
              of: 'health',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'phone',
      text: 'Have the books sent to you',
      outcomes: [
        {
          chance: 1,
          text: [
            'They come on Mondays, in a gray bag. They are the right books. You miss the wrong ones, on the next shelf.',
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
              by: -2,
            },
          ],
        },
      ],
    },
  ],
})
