import { defineEvent } from '../../define-event.ts'

export const whoRows = defineEvent({
  id: 'who-rows',
  kind: 'question',
  category: 'loss',
  title: 'Who rows',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
      status: 'dead',
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'ready-the-boat',
          role: 'elder',
          daysAgo: 300,
        },
        {
          kind: 'remembers',
          what: 'walter-written-down',
          role: 'elder',
          daysAgo: 300,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 30,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'look',
  },
  text: [
    'You have never been to that lake, and there is no reason to be here that you could put on a form. A man rents out boats. They are aluminum, and have numbers, and it is a weekday.',
  ],
  options: [
    {
      id: 'row',
      text: 'Take one out, and stop where the pike stand',
      moneyCost: 2000,
      conditions: [
        {
          kind: 'remembers',
          what: 'ready-the-boat',
          role: 'elder',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You were shown it on a bedspread, with a finger: the dead tree, then left. The dead tree is there. You ship the oars. Somebody ought to say something, and you say that it is ready.',
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
              by: -10,
            },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Read out what you wrote in the car',
      conditions: [
        {
          kind: 'remembers',
          what: 'walter-written-down',
          role: 'elder',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You read it to the water, with the dates. It takes four minutes: a whole brother. When you have finished, the man with the boats has taken off his cap, in case.',
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
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Sit on the landing with your shoes beside you',
      outcomes: [
        {
          chance: 1,
          text: [
            'Some lakes are only water. This one has two people in it, of whom you are the only one left who knows. It gets dark from the other side.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
          ],
        },
      ],
    },
  ],
})
