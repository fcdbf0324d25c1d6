import { defineEvent } from '../../define-event.ts'

export const theListYearsOn = defineEvent({
  id: 'the-list-years-on',
  kind: 'question',
  category: 'friendship',
  title: 'Ten a side, bad knees',
  stages: ['adult', 'middleAge'],
  age: {
    from: 30,
    to: 60,
  },
  cast: {
    friend: {
      relation: ['friend', 'acquaintance', 'colleague', 'neighbour'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'benched-a-friend',
          daysAgo: 3000,
        },
        {
          kind: 'remembers',
          what: 'stood-by-a-friend',
          daysAgo: 3000,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'watch',
    minutes: 4320,
  },
  text: [
    {
      when: [
        {
          kind: 'remembers',
          what: 'benched-a-friend',
        },
      ],
      text: 'Sunday, the park, ten a side. They’re one too many, and they’ve asked you to choose, since you used to play. {friend} stands at the end, pulling up socks, the way one does who knows. You’ve seen that before, {ago.benched-a-friend}.',
    },
    {
      when: [
        {
          kind: 'remembers',
          what: 'stood-by-a-friend',
        },
        {
          kind: 'not',
          of: {
            kind: 'remembers',
            what: 'benched-a-friend',
          },
        },
      ],
      text: 'Sunday, the park, ten a side. They’re one too many, and they’ve asked you to choose, since you used to play. There’s a tall young man who juggles it on his neck. There is {friend}, pulling up socks.',
    },
  ],
  options: [
    {
      id: 'watch',
      text: 'Say that you’ll sit out yourself',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hold the jackets. Two of them are ringing. It starts to drizzle, and you find that you’re coaching.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'pick',
      text: 'Point at {friend}',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'soccer',
                level: 4,
              },
              times: 1.4,
              why: 'you pass well',
            },
          ],
          odds: 'it comes over',
          text: [
            '{friend} is as slow as you thought. In the last minute it comes over, by sheer luck, at knee height. They buy the beers, and it’s told four times by four o’clock.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
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
            {
              kind: 'forget',
              what: 'benched-a-friend',
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'you lose',
          text: [
            'You lose by a number that has to be argued about. {friend} can’t stop smiling, with a bag of ice on it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'forget',
              what: 'benched-a-friend',
            },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Go home and write to the one you left on the bench',
      conditions: [
        {
          kind: 'remembers',
          what: 'benched-a-friend',
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          odds: 'an answer',
          text: [
            'The answer’s short. “I was slow. It’s all right. I did hate you for about a year.” There’s a picture under it, of a girl in shin guards, frowning.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'forget',
              what: 'benched-a-friend',
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it comes back',
          text: ['It comes back: no such address. You’d written a page and a half.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'forget',
              what: 'benched-a-friend',
            },
          ],
        },
      ],
    },
  ],
})
