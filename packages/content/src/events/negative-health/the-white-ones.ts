import { defineEvent } from '../../define-event.ts'

export const theWhiteOnes = defineEvent({
  id: 'the-white-ones',
  kind: 'question',
  category: 'health',
  title: 'The white ones',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 19,
    to: 62,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'sister', 'brother'],
    },
  },
  conditions: [
    {
      kind: 'gauge',
      of: 'stress',
      from: 45,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 9,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'They gave you thirty, for the back, and the back is better. There are nine left. With one of them, in the evening, everything has a rug under it. {friend} had the same thing done, and has a full bottle, and doesn’t like how they make you feel.',
  ],
  options: [
    {
      id: 'flush',
      text: 'Flush the nine',
      outcomes: [
        {
          chance: 1,
          text: [
            'You count them as they go around. It’s a bad week: skin, teeth, the neighbor’s radio. Then it’s a Tuesday.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'take',
      text: 'Finish the nine, and ask {friend} for the bottle',
      outcomes: [
        {
          chance: 0.4,
          odds: 'you are refused',
          text: ['“I threw them out,” says {friend}, who is looking at you, and who hasn’t.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -8,
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'you are given it',
          text: [
            'It’s a lovely spring. By fall you’ve got three doctors, in three towns, and you know which of them goes to lunch. You sold the good watch, the camera, and a bracelet that wasn’t yours to sell.',
          ],
          effects: [
            {
              kind: 'money',
              by: -350000,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'performance',
              by: -15,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -12,
            },
          ],
          followUps: [
            {
              event: 'the-fourth-doctor',
              afterDays: [300, 600],
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Tell {friend} that you’ve started to count them',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'remembers',
              what: 'ran-the-whole-way',
            },
            {
              kind: 'habit',
              habit: 'meditating',
            },
            {
              kind: 'habit',
              habit: 'yoga',
            },
            {
              kind: 'affinity',
              role: 'friend',
              from: 40,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            {
              when: [
                {
                  kind: 'remembers',
                  what: 'ran-the-whole-way',
                },
              ],
              text: '“How far did you run on that knee?” says {friend}. “So.” You throw them into the river, by turns, nine of them. You go by there every evening after that, without the pills and with the back, as far as the third bridge, and then the fourth.',
            },
            '{friend} comes over and takes the nine, in a fist, to the river, with you along, so that you’ll have seen it. You walk there every evening until it’s dark earlier.',
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
              by: 2,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'startHabit',
              habit: 'walking',
            },
          ],
        },
      ],
    },
  ],
})
