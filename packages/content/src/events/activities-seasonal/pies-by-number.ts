import { defineEvent } from '../../define-event.ts'

export const piesByNumber = defineEvent({
  id: 'pies-by-number',
  kind: 'question',
  category: 'season',
  title: 'Number nineteen',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: {
    from: 30,
    to: 82,
  },
  cast: {
    rival: {
      relation: ['neighbour', 'acquaintance', 'friend', 'colleague'],
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['summer'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 9,
  },
  cooldownDays: 4000,
  importance: 4,
  offline: {
    kind: 'deadline',
    option: 'eat',
    minutes: 4320,
  },
  text: [
    'The county fair takes pies until noon, by number, so that the judges don’t know. {rival} has taken the ribbon for six years running, with peach. There’s one space left on the table.',
  ],
  options: [
    {
      id: 'eat',
      text: 'Buy a lemonade and watch the hogs',
      outcomes: [
        {
          chance: 1,
          text: [
            'One of them is nine hundred pounds and asleep, with a fan on it. You stand there longer than you would’ve guessed. Peach wins.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'money',
              by: -1000,
            },
          ],
        },
      ],
    },
    {
      id: 'pie',
      text: 'Go home and bake one, fast',
      energyCost: 6,
      moneyCost: 2000,
      outcomes: [
        {
          chance: 0.3,
          modifiers: [
            {
              when: {
                kind: 'habit',
                habit: 'cooking',
              },
              times: 2.5,
              why: 'you cook',
            },
            {
              when: {
                kind: 'job',
                ladders: ['kitchen'],
              },
              times: 2.5,
              why: 'it is your trade',
            },
            {
              when: {
                kind: 'remembers',
                what: 'the-blue-ribbon',
              },
              times: 1.5,
              why: 'you have done it before',
            },
          ],
          odds: 'a ribbon',
          text: [
            'Number nineteen. They call it twice, since you’re looking around for nineteen like the rest. {rival} shakes your hand with a hand that smells of peaches, and asks what’s in it, and means it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 15,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'rival',
              by: -3,
            },
            {
              kind: 'familiarity',
              role: 'rival',
              by: 8,
            },
            {
              kind: 'startHabit',
              habit: 'cooking',
            },
            {
              kind: 'remember',
              what: 'the-blue-ribbon',
            },
          ],
        },
        {
          chance: 0.7,
          odds: 'it does not set',
          text: [
            'It’s soup. It’s good soup: three men come back to it with spoons. {rival} eats a whole slice of it, standing, out of decency.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'rival',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask {rival} to teach you the crust',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'agreeableness',
              from: 50,
            },
            {
              kind: 'habit',
              habit: 'cooking',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Cold hands,” says {rival}, and feels yours, and makes a face. You go over on Thursdays with a bag of ice. The secret is lard. It was always lard.',
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
              role: 'rival',
              by: 15,
            },
            {
              kind: 'familiarity',
              role: 'rival',
              by: 15,
            },
            {
              kind: 'startHabit',
              habit: 'cooking',
            },
          ],
        },
      ],
    },
  ],
})
