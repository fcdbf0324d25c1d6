import { defineEvent } from '../../define-event.ts'

export const theRaiseInNickels = defineEvent({
  id: 'the-raise-in-nickels',
  kind: 'question',
  category: 'money',
  title: 'A roll of nickels',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 20,
        to: 45,
      },
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'paid-back-in-nickels',
          role: 'child',
          daysAgo: 2600,
        },
        {
          kind: 'remembers',
          what: 'the-boy-at-the-head-of-the-table',
          role: 'child',
          daysAgo: 2600,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'ask',
  },
  text: [
    '{child} has the first real paycheck, and puts two paper rolls beside your plate, tight as candles. They are nickels. “Forty dollars,” says {child}. “With interest it ought to be more, but they only had so many.”',
  ],
  options: [
    {
      id: 'take',
      text: 'Take them, and sign for them',
      outcomes: [
        {
          chance: 1,
          text: [
            'You write it on a napkin: received in full. It is framed the next time you visit, beside the diploma, and a little higher.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 7,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'money',
              by: 4000,
            },
          ],
        },
      ],
    },
    {
      id: 'boy',
      text: 'Ask what became of the boy at the head of the table',
      conditions: [
        {
          kind: 'remembers',
          what: 'the-boy-at-the-head-of-the-table',
          role: 'child',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“He works for me,” {child} says. “He’s good. He pays for lunch.” You look to see if it is a joke, and {child} is looking to see if you think so.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
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
      id: 'ask',
      text: 'Ask what the rest of the paycheck is for',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a list. On the list is a bed, and a lawyer’s bill that you had not heard of, and under that, you. {child} turns the list over and eats.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 5,
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
