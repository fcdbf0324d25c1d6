import { defineEvent } from '../../define-event.ts'

export const seatsInRowFour = defineEvent({
  id: 'seats-in-row-four',
  kind: 'question',
  category: 'family',
  title: 'Row four',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 17,
        to: 26,
      },
    },
    former: {
      relation: 'ex',
    },
  },
  conditions: [
    { kind: 'month', in: [5, 6] },
    {
      kind: 'kinship',
      role: 'child',
      to: 'former',
      as: 'child',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'gap',
  },
  text: [
    'It is {child}’s big day, with a gown, and there are folding chairs, and {former} is in row four. There is a coat on the chair beside {former.them}. {child} is up on the stage, and is not looking for you; {child.they} {child|is|are} looking to see where.',
  ],
  options: [
    {
      id: 'coat',
      text: 'Ask whose coat it is',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'remembers',
                what: 'one-fairy',
                role: 'former',
              },
              times: 2,
            },
            {
              when: {
                kind: 'affinity',
                role: 'former',
                from: 15,
              },
              times: 1.5,
            },
          ],
          text: [
            '“Yours,” says {former}, and takes it onto {former.their} lap. On the stage somebody breathes out so that you can see it from row four.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It belongs to a person who comes back with two programs, and is introduced to you, and is nice. You stand in the aisle for the length of a name.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'former',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'gap',
      text: 'Row four, with one chair between you',
      outcomes: [
        {
          chance: 1,
          text: [
            'When the name is called you both get up, and clap, with a chair between you clapping, too, in its way. In the photograph it looks like a place kept for somebody.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'At the back, by the doors',
      outcomes: [
        {
          chance: 1,
          text: [
            'You can see it all from there. {child} finds you last, and by then has stopped smiling, and has to put it on again.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
      ],
    },
  ],
})
