import { defineEvent } from '../../define-event.ts'

export const yourOwnRedBorder = defineEvent({
  id: 'your-own-red-border',
  kind: 'question',
  category: 'family',
  title: 'Your own red border',
  stages: ['oldAge'],
  age: {
    from: 68,
  },
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 25,
      },
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'the-red-border',
      daysAgo: 1500,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'hold',
  },
  text: [
    'They still have the red border. Yours lies between you and {child}, by the fruit. The pen has rolled to the middle of the table, and neither of you has picked it up.',
  ],
  options: [
    {
      id: 'self',
      text: 'Pick up the pen',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it while {child} looks on, and you read it out, so that it will have been heard. It costs you less than you had thought. “I’d have asked you,” says {child}. You know. That is why.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
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
      id: 'talk',
      text: 'Tell {child} about a dog, a horse, and a nun',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is not your story; it was left to you along with the form. {child} hears it to the end, and picks up the pen, and asks: “And yours? What’s yours about?” You begin.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'push',
      text: 'Push it over, and see',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“No,” says {child}. “You don’t get to watch me do that.” It is so exactly what you ought to have said, in your day, that you have to get up and look at the yard.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 5,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{child} does it, quickly. You see the whole face while it is done. You had wondered. You say: “Well.”',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
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
