import { defineEvent } from '../../define-event.ts'

export const whatIsSaidAtTheTable = defineEvent({
  id: 'what-is-said-at-the-table',
  kind: 'question',
  category: 'friendship',
  title: 'Over the roast',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 30,
    to: 80,
  },
  cast: {
    host: {
      relation: ['friend', 'colleague', 'acquaintance', 'neighbour'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'won-with-the-card',
          daysAgo: 2500,
        },
        {
          kind: 'remembers',
          what: 'spoke-for-six',
          daysAgo: 2500,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'eat',
    minutes: 4320,
  },
  text: [
    'Eight people, a roast. {host} has had some wine, and is saying something about those people, the ones who’ve taken the apartments by the river. It’s a very good argument. You could swear that you know the card that it’s on.',
  ],
  options: [
    {
      id: 'eat',
      text: 'Ask for the potatoes',
      outcomes: [
        {
          chance: 1,
          text: [
            'They come by way of a woman who has put down her fork. She’s from there, by her grandmother. You’re the only one who’d noticed.',
          ],
          effects: [
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
            {
              kind: 'gauge',
              of: 'social',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'answer',
      text: 'Take the other side',
      outcomes: [
        {
          chance: 0.4,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'debate-team',
                level: 3,
              },
              times: 2,
              why: 'you were a debater',
            },
            {
              when: {
                kind: 'remembers',
                what: 'spoke-for-six',
              },
              times: 1.4,
              why: 'you have said it before',
            },
            {
              when: {
                kind: 'temperament',
                of: 'agreeableness',
                role: 'host',
                from: 55,
              },
              times: 1.4,
              why: 'your host listens',
            },
          ],
          odds: 'it lands',
          text: [
            'You’ve had this out before, and this time it’s the right way around. {host} grows quiet, then laughs. “Well, I’m a pig,” {host} says, and means it a little.',
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
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'host',
              by: 4,
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'it does not',
          text: [
            'It’s the end of the roast, the pie, and you’d say of about nine years. Coats are found. You aren’t asked again, by any of the eight.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'host',
              by: -20,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
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
      id: 'card',
      text: 'Say where you’ve got it from: you won with that, once',
      conditions: [
        {
          kind: 'remembers',
          what: 'won-with-the-card',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell them about the coin toss, and who held up the time. You’ve never told how the two of you don’t speak. It isn’t an argument, so there’s nothing to say to it. The potatoes are passed.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -12,
            },
            {
              kind: 'affinity',
              role: 'host',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'forget',
              what: 'won-with-the-card',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 52,
      },
      choose: 'answer',
      roll: 0.05,
      expect: {
        says: 'You’ve had this out before',
      },
    },
  ],
})
