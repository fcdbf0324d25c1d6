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
    'A permit; you need one, and there’s only the one desk where it’s given. Behind it sits {friend}, covering for a cousin, with the stamp. You can see it cross {friend}’s mind. You’ve had it in yours for years.',
  ],
  options: [
    {
      id: 'go',
      text: 'Say that you’ll come back another day',
      outcomes: [
        {
          chance: 1,
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
      ],
    },
    {
      id: 'do',
      text: 'Say what it’s about',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'agreeableness',
                role: 'friend',
                from: 55,
              },
              times: 1.6,
              why: 'it is a forgiving person',
            },
            {
              when: {
                kind: 'temperament',
                of: 'extraversion',
                from: 60,
              },
              times: 1.2,
              why: 'you find words easily',
            },
          ],
          odds: 'it comes down',
          text: [
            '“I was stupid,” you say; you’d had a better sentence. {friend} inks the stamp, and holds it up in the air. “Say it once more.” You do, and it comes down.',
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
      ],
    },
    {
      id: 'story',
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
            '{friend} corrects you twice, and then takes over. By the end it’s two other people that it happened to.',
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
