import { defineEvent } from '../../define-event.ts'

export const thePocketsOfTheCoats = defineEvent({
  id: 'the-pockets-of-the-coats',
  kind: 'question',
  category: 'growth',
  title: 'Nickels',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 9,
        to: 13,
      },
    },
  },
  conditions: [
    {
      kind: 'livesTogether',
      role: 'child',
      is: true,
    },
    {
      kind: 'money',
      from: 20000,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'wait',
  },
  text: [
    'It has been going on since the holidays: a dollar from the dish, five from your coat. Today it was forty, out of the drawer, and {child} has come home with three friends and four milkshakes.',
  ],
  options: [
    {
      id: 'door',
      text: 'Ask the friends to go, and ask {child} to stay',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It comes out in an hour and a half, in pieces: there is a table, and a boy at the head of it, and one pays. You had thought of everything but rent.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'the-boy-at-the-head-of-the-table',
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“You never even noticed,” says {child}, with such scorn that you see it was meant to be noticed, from the first dollar.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -5,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'shop',
      text: 'Take {child.them} to work it off at the hardware store',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'Mrs. Alvarez pays in nickels, on purpose. By the time it is forty, {child.they} {child|knows|know} all the screws, and {child|has|have} been asked to come back. It is the nickels that you find in the dish, all of them.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'paid-back-in-nickels',
            },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Say nothing, and leave forty more in the drawer',
      outcomes: [
        {
          chance: 0.4,
          text: ['It lies there for a week. You look each night. On the Sunday it is eighty.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
        {
          chance: 0.6,
          text: ['It is gone by Thursday. You have learned one thing, and taught another.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 7,
            },
            {
              kind: 'money',
              by: -4000,
            },
          ],
        },
      ],
    },
  ],
})
