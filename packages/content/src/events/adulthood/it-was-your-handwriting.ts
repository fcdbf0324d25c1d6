import { defineEvent } from '../../define-event.ts'

export const itWasYourHandwriting = defineEvent({
  id: 'it-was-your-handwriting',
  kind: 'question',
  category: 'family',
  title: 'Two handwritings',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'two-kinds-of-lines',
          role: 'elder',
          daysAgo: 3000,
        },
        {
          kind: 'remembers',
          what: 'tea-in-the-bottle',
          role: 'elder',
          daysAgo: 3000,
        },
        {
          kind: 'remembers',
          what: 'the-one-with-the-plants',
          role: 'elder',
          daysAgo: 3000,
        },
      ],
    },
    { kind: 'not', of: { kind: 'personHas', role: 'elder', of: ['heavy-drinking'] } },
  ],
  trigger: {
    kind: 'draw',
    weight: 30,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'wait',
  },
  text: [
    '{elder} has a cake with a number on it: so many years without. It is a plain cake. When the others have gone to find their coats, {elder} says: “You knew. Back then. How much did you know?”',
  ],
  options: [
    {
      id: 'lines',
      text: '“There were two handwritings on it.”',
      conditions: [
        {
          kind: 'remembers',
          what: 'two-kinds-of-lines',
          role: 'elder',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} puts down the knife. “I thought I’d done both,” {elder.they} {elder|says|say}. “I thought I’d got so far gone that I was doing both.” You are both laughing, and it is not funny, and you cannot stop.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
          ],
        },
      ],
    },
    {
      id: 'tea',
      text: '“I know how long you can go on tea.”',
      conditions: [
        {
          kind: 'remembers',
          what: 'tea-in-the-bottle',
          role: 'elder',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“It was Darjeeling,” says {elder} after a while. “I drank it. I drank all of it. I thought if the kid can do that, I can do that.” It had lasted two days. They were the first two.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'plants',
      text: 'Say that you told, and are not sorry',
      conditions: [
        {
          kind: 'remembers',
          what: 'the-one-with-the-plants',
          role: 'elder',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} cuts a piece, very straight. “I hated you for it,” {elder.they} {elder|says|say}. “I had it in me to hate a child.” Then the piece is put before you, with the whole of the icing.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Change the subject',
      outcomes: [
        {
          chance: 1,
          text: [
            '“That isn’t the answer,” says {elder}, and lets it be. You drive home with cake on your knees, having protected somebody; you are not sure who.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 2,
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
