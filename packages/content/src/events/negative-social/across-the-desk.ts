import { defineEvent } from '../../define-event.ts'

export const acrossTheDesk = defineEvent({
  id: 'across-the-desk',
  kind: 'question',
  category: 'chance',
  title: 'On the other side of the desk',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 22,
    to: 75,
  },
  cast: {
    friend: {
      relation: ['friend', 'classmate', 'colleague', 'acquaintance'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'recalls',
          role: 'friend',
          as: 'told the dean about the essay',
          daysAgo: 700,
        },
        {
          kind: 'recalls',
          role: 'friend',
          as: 'left you on the bench',
          daysAgo: 700,
        },
        {
          kind: 'recalls',
          role: 'friend',
          as: 'pulled you out of the lake',
          daysAgo: 700,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'go',
    minutes: 4320,
  },
  text: [
    {
      id: 'wrong',
      when: [
        {
          kind: 'any',
          of: [
            {
              kind: 'recalls',
              role: 'friend',
              as: 'told the dean about the essay',
            },
            {
              kind: 'recalls',
              role: 'friend',
              as: 'left you on the bench',
            },
          ],
        },
      ],
      text: 'A permit; you need one, and there’s only the one desk where it’s given. Behind it sits {friend}, covering for a cousin, with the stamp. You can see it cross {friend}’s mind. You’ve had it in yours for years.',
    },
    {
      id: 'lake',
      when: [
        {
          kind: 'recalls',
          role: 'friend',
          as: 'pulled you out of the lake',
        },
        {
          kind: 'not',
          of: {
            kind: 'recalls',
            role: 'friend',
            as: 'told the dean about the essay',
          },
        },
        {
          kind: 'not',
          of: {
            kind: 'recalls',
            role: 'friend',
            as: 'left you on the bench',
          },
        },
      ],
      text: '{friend} has put down a form in front of you: it needs a name of a person who would sign for the debts. It’s a small shop, for bait. “You don’t owe me,” says {friend}. Your hair’s long grown back, where the fist was.',
    },
  ],
  options: [
    {
      id: 'go',
      text: 'Say that you’ll come back another day',
      outcomes: [
        {
          chance: 1,
          of: ['wrong'],
          text: [
            '“Tuesdays it’s the cousin,” says {friend}. You come on Tuesday. It takes two minutes, and you look around for the other chair.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
        {
          chance: 1,
          of: ['lake'],
          text: ['{friend} opens without you, with a smaller sign. You buy a rod there. You don’t fish.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -8,
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
    {
      id: 'do',
      text: 'Say what it’s about',
      outcomes: [
        {
          chance: 0.6,
          of: ['wrong'],
          odds: 'it comes down',
          text: [
            '“I was nineteen,” you say, or “I was stupid”; you’d had a better sentence. {friend} inks the stamp, and holds it up in the air. “Say it once more.” You do, and it comes down.',
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
              by: -12,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 20,
            },
          ],
        },
        {
          chance: 0.4,
          of: ['wrong'],
          odds: 'there is a fee',
          text: ['“There’s a fee,” says {friend}. There isn’t one. You both know that, and you pay.'],
          effects: [
            {
              kind: 'money',
              by: -20000,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
          ],
        },
        {
          chance: 0.65,
          of: ['lake'],
          odds: 'it does well',
          text: [
            'You sign. It does well, in its way: three kinds of worm. Once a year there’s a bucket at your door with the lid tied down.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 16,
            },
            {
              kind: 'money',
              by: 40000,
            },
          ],
        },
        {
          chance: 0.35,
          of: ['lake'],
          odds: 'it fails',
          text: [
            'It’s worms for two summers, and then it’s letters to you. You pay them, month by month. It’s still less than you’d have paid, you think, looking at the ceiling, at sixty yards.',
          ],
          effects: [
            {
              kind: 'debt',
              by: 600000,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
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
      id: 'coat',
      text: 'Tell it as a story, the whole of it, with you as the fool',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'extraversion',
              from: 55,
            },
            {
              kind: 'practised',
              activity: 'drama-club',
            },
            {
              kind: 'practised',
              activity: 'debate-team',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} corrects you twice, and then takes over. By the end it’s two other people that it was done to.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 8,
            },
          ],
        },
      ],
    },
  ],
})
