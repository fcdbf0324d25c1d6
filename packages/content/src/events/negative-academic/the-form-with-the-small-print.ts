import { defineEvent } from '../../define-event.ts'

export const theFormWithTheSmallPrint = defineEvent({
  id: 'the-form-with-the-small-print',
  kind: 'question',
  category: 'growth',
  title: 'Was, saw',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 22,
    to: 64,
  },
  cast: {
    other: {
      relation: ['colleague', 'neighbour', 'acquaintance', 'friend'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'laughed-at-for-reading',
          daysAgo: 2500,
        },
        {
          kind: 'remembers',
          what: 'the-letters-stood-still',
          daysAgo: 2500,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'glasses',
    minutes: 4320,
  },
  text: [
    'A man at the counter next to you has forgotten his glasses. He is about fifty, and says so to the clerk, and then to you, holding out a form. {other}, who’s with you, is looking for a pen. You know those glasses. You had others, as a child, but they did the same.',
  ],
  options: [
    {
      id: 'glasses',
      text: 'Read it to him quickly, and be on your way',
      outcomes: [
        {
          chance: 1,
          text: ['He nods at the wrong places and signs where you put your finger. “Thanks. Those glasses,” he says.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
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
      id: 'slow',
      text: 'Read it slowly, with your finger under the words',
      outcomes: [
        {
          chance: 1,
          text: [
            'After a line his eyes are on your finger. After two, his lips move. “Was,” he says. “Saw.” He laughs, and it’s so easy a laugh that you laugh as well, both of you, at a window for permits.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'forget',
              what: 'laughed-at-for-reading',
            },
          ],
        },
      ],
    },
    {
      id: 'teach',
      text: 'Tell him about the room with the rug',
      conditions: [
        {
          kind: 'remembers',
          what: 'the-letters-stood-still',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'He looks behind him first. Then he asks what day. You go with him the first Tuesday; the strips of plastic are the same colors. You end up staying to help with the others.',
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
              kind: 'joinActivity',
              activity: 'volunteering',
            },
            {
              kind: 'meet',
              affinity: 35,
            },
          ],
        },
      ],
    },
  ],
})
