import { defineEvent } from '../../define-event.ts'

export const theThirdNotice = defineEvent({
  id: 'the-third-notice',
  kind: 'question',
  category: 'money',
  title: 'Pink',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 19,
    to: 55,
  },
  cast: {
    friend: {
      relation: ['friend', 'classmate', 'colleague'],
    },
  },
  conditions: [
    {
      kind: 'money',
      to: 40000,
    },
    {
      kind: 'livesIn',
      home: 'rented',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 12,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'shut',
    minutes: 4320,
  },
  text: [
    'The first was white, the second yellow; this one’s pink. They’ll turn it off on Thursday: heat, light, all of it. You’re two hundred and forty short. There’s a store on the corner that’ll lend you that until payday, with a yellow sign, and a woman in it with a baby on her arm.',
  ],
  options: [
    {
      id: 'shut',
      text: 'Let them turn it off',
      outcomes: [
        {
          chance: 1,
          text: [
            'Nine days. You learn the apartment by hand. You eat what’s in cans, and go to bed at seven in your coat. On the tenth it all comes on at once, the radio too, in the middle of a song.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'sign',
      text: 'The yellow sign',
      outcomes: [
        {
          chance: 0.35,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'conscientiousness',
                from: 60,
              },
              times: 1.7,
              why: 'you keep dates',
            },
          ],
          odds: 'once',
          text: ['You pay it on the day. Two hundred and forty; three hundred and ten. She gives you a pen.'],
          effects: [
            {
              kind: 'money',
              by: -7000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
          ],
        },
        {
          chance: 0.65,
          odds: 'again and again',
          text: [
            'On the day you’re ninety short, so you sign again. By the summer it’s the same two hundred and forty, and you have paid for it five times. They know your name. They ask about your cough.',
          ],
          effects: [
            {
              kind: 'debt',
              by: 120000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask {friend}',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'friend',
                from: 50,
              },
              times: 1.6,
              why: 'you are close',
            },
            {
              when: {
                kind: 'recalls',
                role: 'friend',
                as: 'went before the gun for you',
              },
              times: 3,
              why: 'you once gave up a race',
            },
          ],
          odds: 'it is lent',
          text: [
            '{friend} brings it in an envelope, and some soup, and doesn’t look around. You’d sooner it had been the store.',
          ],
          effects: [
            {
              kind: 'money',
              by: 24000,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -4,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'no one has any',
          text: ['“Oh God,” says {friend}, “me too.” You both laugh. You eat the last can together, by a candle.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'can',
      text: 'The coffee can, with the tape on the lid',
      conditions: [
        {
          kind: 'remembers',
          what: 'gave-the-two-fives',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s in the closet still. You’d never opened it. Under the ones there’s a slip: PAID, it says, with a date, from the year that you were small.',
          ],
          effects: [
            {
              kind: 'money',
              by: 30000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'forget',
              what: 'gave-the-two-fives',
            },
          ],
        },
      ],
    },
  ],
})
