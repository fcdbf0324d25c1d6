import { defineEvent } from '../../define-event.ts'

export const theLeftHandColumn = defineEvent({
  id: 'the-left-hand-column',
  kind: 'question',
  category: 'family',
  title: 'The left-hand column',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 21,
        to: 55,
      },
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'the-yellow-list',
      role: 'child',
      daysAgo: 2200,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 28,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'soup',
  },
  text: [
    '{child} has a job offer, and another, and has come to you with yellow paper. “You’re good at these,” {child.they} {child|says|say}. You were in one {ago.the-yellow-list}.',
  ],
  options: [
    {
      id: 'keep',
      text: 'Get out the old one, taped',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} reads it, and has to look away. “I was going to put more on the left,” {child.they} {child|says|say}. “I stopped because it was getting hard to leave.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'soup',
      text: 'Make soup, and let {child.them} read out both columns',
      outcomes: [
        {
          chance: 1,
          text: [
            'One is longer. You ask which was harder to write. It is the shorter one, and that is how it is decided, at your table, with a spoon.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say which you would take',
      outcomes: [
        {
          chance: 0.5,
          text: ['{child} takes it, and it is the right one, and you are given the credit each year with a ham.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{child} takes the other. “I needed somebody to say it,” {child.they} {child|says|say}, “so I could hear that I didn’t want it.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 3,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 4,
            },
          ],
        },
      ],
    },
  ],
})
