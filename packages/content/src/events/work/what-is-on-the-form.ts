import { defineEvent } from '../../define-event.ts'

export const whatIsOnTheForm = defineEvent({
  id: 'what-is-on-the-form',
  kind: 'question',
  category: 'work',
  title: 'What is on the form',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'ill',
      illness: 'depression',
    },
    {
      kind: 'employed',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  cooldownDays: 2200,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'flu',
  },
  text: [
    'You have been away from work for nine days. There is a form, and on the form a line: reason. Everybody will know by lunch what you put there; that is what an office is.',
  ],
  options: [
    {
      id: 'true',
      text: 'Write the word',
      outcomes: [
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'job',
                performance: {
                  from: 55,
                },
              },
              times: 1.5,
            },
          ],
          text: [
            'It goes up to the third floor and comes back down changed: four hours a day for as long as it takes, and a manager who shuts her door and says, to the blotter, “Mine was six years ago.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -12,
            },
            {
              kind: 'performance',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'the-word-on-the-form',
            },
          ],
        },
        {
          chance: 0.45,
          text: [
            'It is received with great understanding. The client whom you have had for years is given to a colleague, so as to spare you. You are spared, and spared.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
            {
              kind: 'performance',
              by: -10,
            },
            {
              kind: 'remember',
              what: 'the-word-on-the-form',
            },
          ],
        },
      ],
    },
    {
      id: 'flu',
      text: 'Write “flu”',
      outcomes: [
        {
          chance: 1,
          text: ['It is a long flu. People bring you tea for the throat, and you drink it, for the throat.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -3,
            },
            {
              kind: 'performance',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Ask for three months without pay',
      moneyCost: 300000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You spend them walking, at first to the corner. In the last week you go past the building on purpose, and it is only a building.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'quit',
      text: 'Write nothing, and hand in your key',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes four minutes. The lightness lasts until the first rent. But it was lightness; you had forgotten the feeling, and it is how you know, later, that there was a way out.',
          ],
          effects: [
            {
              kind: 'loseJob',
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
})
