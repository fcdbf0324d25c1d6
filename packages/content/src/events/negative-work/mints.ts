import { defineEvent } from '../../define-event.ts'

export const mints = defineEvent({
  id: 'mints',
  kind: 'question',
  category: 'work',
  title: 'Mints',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'habit',
      habit: 'heavy-drinking',
      strength: 60,
    },
    {
      kind: 'employed',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 50,
  },
  cooldownDays: 2600,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'Ten in the morning, and the boss has asked you in and shut the door. There is a dish of mints on the table that was never there before. “Take one,” says the boss. “I’d like you to tell me if I should be worried.”',
  ],
  options: [
    {
      id: 'yes',
      text: '“Yes.”',
      outcomes: [
        {
          chance: 0.65,
          odds: 'your place is kept',
          modifiers: [
            {
              when: {
                kind: 'job',
                days: 700,
              },
              times: 1.4,
              why: 'you have been there for years',
            },
          ],
          text: [
            'There is a program. It has a number, and a person at the end of the number, and your place is kept for ninety days. The boss pushes the dish away. “My brother,” the boss says.',
          ],
          effects: [
            {
              kind: 'quitHabit',
              habit: 'heavy-drinking',
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'performance',
              by: -6,
            },
            {
              kind: 'remember',
              what: 'the-dish-of-mints',
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'it is held against you',
          text: [
            'You are thanked for being honest. It is remembered, honestly, at the review, and from then on in every sentence with your name.',
          ],
          effects: [
            {
              kind: 'quitHabit',
              habit: 'heavy-drinking',
            },
            {
              kind: 'raise',
              times: 0.9,
            },
            {
              kind: 'performance',
              by: -14,
            },
            {
              kind: 'remember',
              what: 'the-dish-of-mints',
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Take a mint',
      outcomes: [
        {
          chance: 0.55,
          text: [
            'You are allowed back to your place with the taste of it in your mouth. From then on the boss stands upwind of you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'performance',
              by: -8,
            },
          ],
        },
        {
          chance: 0.45,
          text: ['“Then blow into this,” says the boss, and it is over by noon, with a box.'],
          effects: [
            {
              kind: 'loseJob',
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
          ],
        },
      ],
    },
    {
      id: 'attack',
      text: 'Ask whether the whole floor is being smelled, or only you',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'agreeableness',
                to: 45,
              },
              times: 1.4,
            },
          ],
          text: ['It goes up the line, and gets loud. You win. You have won the right to be left alone with it.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -4,
            },
            {
              kind: 'performance',
              by: -4,
            },
          ],
        },
        {
          chance: 0.5,
          text: ['“Only you,” says the boss. It is said sadly, and there is nothing to hit back at.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'performance',
              by: -12,
            },
          ],
        },
      ],
    },
  ],
})
