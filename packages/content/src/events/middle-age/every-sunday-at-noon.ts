import { defineEvent } from '../../define-event.ts'

export const everySundayAtNoon = defineEvent({
  id: 'every-sunday-at-noon',
  kind: 'question',
  category: 'family',
  title: 'Every Sunday at noon',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
    sibling: {
      relation: ['sister', 'brother'],
      age: {
        from: 22,
      },
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'elder',
      as: ['taken-in', 'aide'],
    },
    {
      kind: 'kinship',
      role: 'sibling',
      to: 'elder',
      as: 'child',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 50,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'smile',
  },
  text: [
    '{sibling} calls every Sunday at noon, to hear how {elder} is. {sibling.They} {sibling|is|are} wonderful on the phone. {elder} glows until about four. It is you who has the other hundred and sixty-seven hours.',
  ],
  options: [
    {
      id: 'bill',
      text: 'Send {sibling} the hours, with a rate',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'A check comes, without a note, and another on the first of each month. On Sundays {sibling.they} {sibling|asks|ask} now how you are, as well, and waits for the answer.',
          ],
          effects: [
            {
              kind: 'money',
              by: 240000,
            },
            {
              kind: 'affinity',
              role: 'sibling',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{sibling} reads it out to {elder}, on speaker, as a joke, or not. {elder} looks at you as at a waiter who has brought the bill too soon.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'sibling',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 7,
            },
          ],
        },
      ],
    },
    {
      id: 'visit',
      text: 'Buy {sibling} a ticket: two weeks, while you are gone',
      moneyCost: 70000,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You sleep in a motel by a lake. When you are back {sibling} is standing at the stove, gray, with a sock on one hand. “Every night?” {sibling.they} {sibling|asks|ask} you. Every night.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'sibling',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{elder} falls on the third day. It would have happened to anyone. {sibling} says so, to the nurse, to you, to the walls, and flies home early.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'sibling',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say on Sunday, at noon, how it is',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have the phone for once, and do not pass it on. It comes out in no order at all. There is such a silence that you ask if {sibling} is there. “I can’t look at it,” {sibling} says. “That’s all it is. I’m a coward, and I’ve got a nice voice.”',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'sibling',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'sibling',
              by: 4,
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
      id: 'smile',
      text: 'Hold the phone to {elder}’s ear',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do the dishes meanwhile. It is, when you come to think of it, the hour in which you do the dishes in peace.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
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
  ],
})
