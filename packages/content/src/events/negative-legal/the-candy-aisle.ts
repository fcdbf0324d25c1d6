import { defineEvent } from '../../define-event.ts'

export const theCandyAisle = defineEvent({
  id: 'the-candy-aisle',
  kind: 'question',
  category: 'growth',
  title: 'In the sleeve',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 8,
    to: 15,
  },
  cast: {
    kid: {
      relation: ['friend', 'neighbour', 'cousin', 'brother', 'sister'],
    },
  },
  trigger: {
    kind: 'draw',
    weight: 11,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'put',
    minutes: 4320,
  },
  text: [
    '{kid} can get six in one sleeve and walk out like a deacon. It’s your turn. It’s only a chocolate bar; you’ve got the money for it in your shoe. The man behind the counter’s reading, with his glasses on his forehead.',
  ],
  options: [
    {
      id: 'put',
      text: 'Take off your shoe and pay',
      outcomes: [
        {
          chance: 1,
          text: [
            'He gives you a look for the state of the dollar. {kid} doesn’t take a piece of it when you hold it out, not at first.',
          ],
          effects: [
            {
              kind: 'money',
              by: -100,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -5,
            },
          ],
        },
      ],
    },
    {
      id: 'take',
      text: 'Up the sleeve',
      outcomes: [
        {
          chance: 0.55,
          odds: 'you walk out',
          text: [
            'It melts. It’s all down the inside of your arm by the bridge. You lick it off, the two of you, laughing, and it’s the best one that you’ve ever had.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 10,
            },
            {
              kind: 'remember',
              what: 'walked-out-like-a-deacon',
            },
          ],
        },
        {
          chance: 0.45,
          odds: 'you are caught',
          text: [
            '“And the sleeve,” he says, without putting down his glasses. He calls home. He has your name on a card, by the register, with the bad checks. {kid}’s been across the street the whole time, tying a shoe.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -8,
            },
            {
              kind: 'remember',
              what: 'on-a-card-by-the-register',
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Pay for yours, and for {kid}’s six',
      conditions: [
        {
          kind: 'temperament',
          of: 'agreeableness',
          from: 55,
        },
        {
          kind: 'money',
          from: 800,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You count it out. He looks from you to the sleeve by the door. “You’re short a nickel,” he says, gently. {kid} has to come back in, then, to lend it to you.',
          ],
          effects: [
            {
              kind: 'money',
              by: -700,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 3,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 6,
            },
          ],
        },
      ],
    },
  ],
})
