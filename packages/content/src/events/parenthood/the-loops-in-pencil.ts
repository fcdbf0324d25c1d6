import { defineEvent } from '../../define-event.ts'

export const theLoopsInPencil = defineEvent({
  id: 'the-loops-in-pencil',
  kind: 'question',
  category: 'family',
  title: 'In pencil',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 20,
        to: 40,
      },
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'pencil-on-sundays',
      role: 'child',
      daysAgo: 1300,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'list',
  },
  text: [
    '{child} is back. {child.They} {child|sleeps|sleep} on the floor beside the bed, and {child|has|have} moved the chair so that it faces the door. On the shelf you have every letter, in order. There are five months from which there is none.',
  ],
  options: [
    {
      id: 'letters',
      text: 'Give {child.them} the box, with the gap in it',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} reads in the yard, all day, and puts something in at the gap: two sheets, folded small, never sent. You are not told to read them. You are not told not to.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 8,
            },
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
          ],
        },
      ],
    },
    {
      id: 'floor',
      text: 'Lie down on the floor in the hall, outside the door',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is a hard floor. Sometime before it gets light the door opens by an inch, and a pillow is pushed out to you.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -1,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'list',
      text: 'Put the number of the clinic under a magnet',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It hangs there among the menus. One day it hangs lower, and straighter, and has been creased. On Thursdays {child.they} {child|goes|go} out in a clean shirt.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It hangs there. You take to reading it yourself, and in the end it is you who calls, and is taught how to come into a room.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 4,
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
