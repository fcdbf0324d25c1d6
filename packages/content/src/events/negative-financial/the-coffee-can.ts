import { defineEvent } from '../../define-event.ts'

export const theCoffeeCan = defineEvent({
  id: 'the-coffee-can',
  kind: 'question',
  category: 'money',
  title: 'The can behind the paint',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 8,
    to: 15,
  },
  cast: {
    parent: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'livesIn',
      home: 'parents',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 11,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'tell',
    minutes: 4320,
  },
  text: [
    'You’d saved a hundred and ten, in a coffee can, behind the paint. There are two fives in it now, and a slip in {parent}’s hand: IOU. It doesn’t say how much. At supper {parent} talks more than usual.',
  ],
  options: [
    {
      id: 'tell',
      text: 'Put the can back as it was',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put in what you get, after that, in another place. In the fall the can’s got forty in it. No one’s said a word. You understand that it was the gas, or the car; you understand it well, and it’s gone all the same.',
          ],
          effects: [
            {
              kind: 'money',
              by: -6000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask: how much do you owe me?',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is written down',
          text: [
            '{parent} goes red. “A hundred.” It’s paid off by the dollar, in a notebook, with a line for each. You keep it very strictly; both of you need that.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 6,
            },
            {
              kind: 'familiarity',
              role: 'parent',
              by: 8,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'who feeds you',
          text: ['“Who feeds you?” You do the sum in bed. You don’t know what a person costs.'],
          effects: [
            {
              kind: 'money',
              by: -10000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -9,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'more',
      text: 'Put the two fives on the table as well',
      conditions: [
        {
          kind: 'temperament',
          of: 'agreeableness',
          from: 55,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} gets up and does the dishes, with the water running hard. It’s never spoken of. When you leave home, there’s a coffee can in the box, heavy, with a lid that’s been taped.',
          ],
          effects: [
            {
              kind: 'money',
              by: -1000,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
            {
              kind: 'remember',
              what: 'gave-the-two-fives',
            },
          ],
        },
      ],
    },
  ],
})
