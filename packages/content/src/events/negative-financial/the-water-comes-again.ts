import { defineEvent } from '../../define-event.ts'

export const theWaterComesAgain = defineEvent({
  id: 'the-water-comes-again',
  kind: 'question',
  category: 'home',
  title: 'A letter about water',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 20,
    to: 80,
  },
  cast: {
    other: {
      relation: 'neighbour',
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'the-low-side-first',
      daysAgo: 900,
    },
    {
      kind: 'any',
      of: [
        {
          kind: 'livesIn',
          home: 'owned',
        },
        {
          kind: 'livesIn',
          home: 'rented',
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'sign',
    minutes: 4320,
  },
  text: [
    'They’ve redrawn the map, and you’re in the blue. It’s three thousand a year from now on, or no one covers you. At the meeting {other}, from the low side, stands up. Everyone remembers whose basement it was.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Pay it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a lot, for a thing you hope never to get. You look at the river differently, like at someone who eats with you.',
          ],
          effects: [
            {
              kind: 'money',
              by: -300000,
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
    {
      id: 'not',
      text: 'Go without',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it stays in its bed',
          text: ['You listen to rain, that’s all. You’re getting good at it.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: [
            'It comes up in the night, through the drain, without any fuss. By the afternoon you’ve got everything you own out on the lawn, and it looks like nothing.',
          ],
          effects: [
            {
              kind: 'money',
              by: -900000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -12,
            },
          ],
        },
      ],
    },
    {
      id: 'other',
      text: 'Let {other} speak',
      outcomes: [
        {
          chance: 1,
          text: [
            '“The low side’ll pay the first year for the high one,” says {other}. “We talked about it. It was us that you did first.” It’s done with a hat.',
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
              by: 12,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: 8,
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
