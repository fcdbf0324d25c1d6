import { defineEvent } from '../../define-event.ts'

export const withARedBorder = defineEvent({
  id: 'with-a-red-border',
  kind: 'question',
  category: 'loss',
  title: 'With a red border',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
      age: {
        from: 70,
      },
    },
  },
  conditions: [
    {
      kind: 'personIs',
      role: 'elder',
      as: 'frail',
      is: true,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 8,
  offline: {
    kind: 'hold',
  },
  text: [
    'The form has a red border, so that it can be found in the dark. It says what they are to do if {elder}’s heart should stop, and there are two boxes. {elder} has pushed it over to you, with the pen. “You do it,” says {elder}. “I’ll only do it to be polite.”',
  ],
  options: [
    {
      id: 'ask',
      text: 'Ask which, and write down what {elder.they} {elder|says|say}',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes three visits, and is mostly about other things: a dog, a horse, a nun. At the end it is clear, and signed. {elder} hangs it inside the closet, over the good clothes. “There,” {elder.they} {elder|says|say}. “Now I can get well.”',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'elder',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'the-red-border',
            },
          ],
        },
      ],
    },
    {
      id: 'all',
      text: 'Check the box for everything',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'One night they come up with the machine, and do everything. {elder} comes home in the spring, hoarse, with a rib that clicks. “What a to-do,” {elder.they} {elder|says|say}, and asks to see the form again, and changes nothing.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'One night they come up with the machine, and do everything. Afterward you are shown into a small room, and left there for two hours with a box of tissues. Then a door opens: stable. You had asked for it, and they had done it, on the floor, between the bed and the chair. You cannot stop seeing the chair.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'none',
      text: 'Check the other box',
      outcomes: [
        {
          chance: 1,
          text: [
            'You do it quickly, like someone pulling a splinter. {elder} reads it, without glasses. “Well,” says {elder}. “I had wondered if you’d dare.” You will never be able to say whether it was praise.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'remember',
              what: 'the-red-border',
            },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Push the form back',
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes between the two of you like a plate of something. In the end it is put under the fruit bowl. It will be decided at three in the morning by a boy with a beard, who has never met either of you.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: -2,
            },
          ],
        },
      ],
    },
  ],
})
