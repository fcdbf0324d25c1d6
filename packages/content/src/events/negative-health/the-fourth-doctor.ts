import { defineEvent } from '../../define-event.ts'

export const theFourthDoctor = defineEvent({
  id: 'the-fourth-doctor',
  kind: 'question',
  category: 'health',
  title: 'The fourth doctor',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'sister', 'brother'],
    },
  },
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'The fourth one puts down her pen. “I’ve spoken to the other three,” she says. “There’s a place, it’s four weeks; there’s a bed in it tonight. Whom do I call?” The only number that you know by heart is {friend}’s.',
  ],
  options: [
    {
      id: 'go',
      text: 'Give her the number',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'friend',
                from: 20,
              },
              times: 1.5,
              why: 'there is something left',
            },
          ],
          odds: 'the call is answered',
          text: [
            '{friend} drives. It’s two hours, and you’re sick at every exit. Four weeks: a bunk, a bell, men and women with good watches missing. When you get out it’s {friend}’s car in the lot, with its door open.',
          ],
          effects: [
            {
              kind: 'money',
              by: -400000,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'performance',
              by: -5,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 18,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'was-taken-to-the-place',
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is not answered',
          text: [
            'It isn’t picked up. She lets it ring twenty times, and you look at her shoes. You go in a taxi, by yourself, with the window open.',
          ],
          effects: [
            {
              kind: 'money',
              by: -400000,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'performance',
              by: -5,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -4,
            },
            {
              kind: 'remember',
              what: 'was-taken-to-the-place',
            },
          ],
        },
      ],
    },
    {
      id: 'run',
      text: 'Get up and leave',
      outcomes: [
        {
          chance: 0.5,
          odds: 'the bathroom floor',
          text: [
            'You’re at a bus stop, in the rain, with the shakes. That’s where it turns: not in any bed. You lie on your own bathroom floor for six days. You wouldn’t advise it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'health',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -8,
            },
            {
              kind: 'performance',
              by: -10,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'a fifth',
          text: [
            'There’s always a fifth. They find you in the garage at your place of work, and the job’s gone before you’re awake.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'health',
              by: -24,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -16,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'loseJob',
            },
            {
              kind: 'money',
              by: -600000,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -12,
            },
          ],
        },
      ],
    },
  ],
})
