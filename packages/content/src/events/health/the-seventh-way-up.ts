import { defineEvent } from '../../define-event.ts'

export const theSeventhWayUp = defineEvent({
  id: 'the-seventh-way-up',
  kind: 'question',
  category: 'growth',
  title: 'The seventh way up',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'first',
  },
  text: [
    'Beside the six steps there is a ramp. It has a rail on both sides and a bend in the middle, and no plaque. A man is sweeping it. “You the letter?” he asks.',
  ],
  options: [
    {
      id: 'first',
      text: 'Go up it, slowly, by the inside rail',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is twenty-four yards. A stroller overtakes you, and a boy with a skateboard under his arm, who is looking thoughtfully at the bend. Inside they still have your card.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'count',
      text: 'Count it first, and write again about the bend',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'A wheelchair would not get around it. You write: forty inches, where there should be sixty. They know your envelope by now. It is mended by the fall, and you get a call, from a person.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit at the bottom and see who takes it',
      outcomes: [
        {
          chance: 1,
          text: [
            'In one hour: two walkers, a cello, a bride. You had only thought of yourself. It seems to have been enough.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
          ],
        },
      ],
    },
  ],
})
