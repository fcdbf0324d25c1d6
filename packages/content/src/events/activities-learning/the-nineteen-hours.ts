import { defineEvent } from '../../define-event.ts'

export const theNineteenHours = defineEvent({
  id: 'the-nineteen-hours',
  kind: 'question',
  category: 'growth',
  title: 'Hour six',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 22,
    to: 100,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'the-nineteen-hours',
          daysAgo: 400,
        },
        {
          kind: 'remembers',
          what: 'learned-the-old-words',
          daysAgo: 400,
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
    option: 'no',
    minutes: 4320,
  },
  text: [
    'A word of the old language has been in your head since breakfast, and you can’t place it. It’s either “thaw” or “never mind.” There used to be a number that you could call.',
  ],
  options: [
    {
      id: 'no',
      text: 'Leave it for a better day',
      outcomes: [
        {
          chance: 1,
          text: ['You hum it. In the afternoon, washing a spoon, you say the word for spoon.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'play',
      text: 'Get out the nineteen hours, and look for it',
      conditions: [
        {
          kind: 'remembers',
          what: 'the-nineteen-hours',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'A clock, a refrigerator. Then that voice, close by, laughing at how you’d asked. “Thaw.” You sit on the floor for all of the evening, with your back against the shelf.',
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
              by: -12,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Go to the store on the corner where they speak it, and ask',
      conditions: [
        {
          kind: 'remembers',
          what: 'learned-the-old-words',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The woman holds her head to one side. “Who talks like that? That’s a village.” She calls her father out from the back, to hear you. It’s “never mind,” he says. “It’s what you say to a child.”',
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
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
      ],
    },
  ],
})
