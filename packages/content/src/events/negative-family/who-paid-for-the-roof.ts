import { defineEvent } from '../../define-event.ts'

export const whoPaidForTheRoof = defineEvent({
  id: 'who-paid-for-the-roof',
  kind: 'question',
  category: 'family',
  title: 'Who paid for the roof',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 34,
    to: 80,
  },
  cast: {
    sib: {
      relation: ['sister', 'brother'],
    },
    gone: {
      relation: ['mother', 'father'],
      status: 'dead',
    },
  },
  conditions: [
    {
      kind: 'knows',
      relation: 'mother',
      status: 'dead',
    },
    {
      kind: 'knows',
      relation: 'father',
      status: 'dead',
    },
    {
      kind: 'diedWithin',
      role: 'gone',
      days: 700,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 30,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'What {gone} left is to be divided evenly. {sib} has brought a folder: the roof, nine years ago, six thousand; the aide; the Sundays. {sib} doesn’t say that you weren’t there. It’s typed.',
  ],
  options: [
    {
      id: 'half',
      text: 'It says evenly. Take your share',
      outcomes: [
        {
          chance: 1,
          text: [
            '{sib} signs. {sib} takes the clock down off the wall, without asking, and carries it to the car like a child. You’ve got eighteen thousand, and you don’t have anyone left who’d remember the dog.',
          ],
          effects: [
            {
              kind: 'money',
              by: 1800000,
            },
            {
              kind: 'affinity',
              role: 'sib',
              by: -20,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -8,
            },
          ],
          remembers: {
            role: 'sib',
            as: 'took half of it',
          },
        },
      ],
    },
    {
      id: 'pay',
      text: 'Go through the folder, and sign for all of it',
      outcomes: [
        {
          chance: 1,
          text: [
            'You come to a page that’s only dates. “What’s this?” Those are the nights, says {sib}. There isn’t any amount next to them. You hold hands, then, over a folder. It comes to four thousand, and the clock, which you’d never liked.',
          ],
          effects: [
            {
              kind: 'money',
              by: 400000,
            },
            {
              kind: 'affinity',
              role: 'sib',
              by: 18,
            },
            {
              kind: 'familiarity',
              role: 'sib',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'fight',
      text: 'Get a folder of your own',
      moneyCost: 300000,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'experience',
              ladders: ['law', 'accounts'],
            },
            {
              kind: 'wealth',
              from: 5000000,
            },
            {
              kind: 'temperament',
              of: 'agreeableness',
              to: 40,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          odds: 'you win',
          text: [
            'It takes three years. You win. There’s a house with no one in it, and a judge who looks from one of you to the other and asks whether you’re not, by any chance, twins.',
          ],
          effects: [
            {
              kind: 'money',
              by: 2400000,
            },
            {
              kind: 'affinity',
              role: 'sib',
              by: -20,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'appoint',
              title: 'Probate',
              message:
                'You and {sib} sit at two tables with a jug between you. When your hand goes out for it so does the other. It’s the same hand.',
              daysFromNow: 90,
              hour: 10,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: 4,
                },
              ],
            },
          ],
          remembers: {
            role: 'sib',
            as: 'took half of it',
          },
        },
        {
          chance: 0.5,
          odds: 'you lose',
          text: ['You lose, and pay for both of the lawyers.'],
          effects: [
            {
              kind: 'money',
              by: -700000,
            },
            {
              kind: 'affinity',
              role: 'sib',
              by: -20,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
          ],
          remembers: {
            role: 'sib',
            as: 'took half of it',
          },
        },
      ],
    },
  ],
})
