import { defineEvent } from '../../define-event.ts'

export const twoColumnsOnYellowPaper = defineEvent({
  id: 'two-columns-on-yellow-paper',
  kind: 'question',
  category: 'family',
  title: 'Two columns',
  stages: ['adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 13,
        to: 16,
      },
    },
    former: {
      relation: 'ex',
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'child',
      as: ['sole'],
    },
    {
      kind: 'kinship',
      role: 'child',
      to: 'former',
      as: 'child',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 36,
  },
  once: true,
  importance: 8,
  offline: {
    kind: 'hold',
  },
  text: [
    '{child} has made a list on yellow paper, in two columns. Your name is over the one on the left, and it is the shorter. “It’s not against you,” says {child}. “It’s closer to the rink.” {child.They} {child|wants|want} to live at {former}’s.',
  ],
  options: [
    {
      id: 'go',
      text: 'Read it through, and say yes',
      outcomes: [
        {
          chance: 1,
          text: [
            'You carry the desk down yourself. The room stays as it is; you air it. {child} calls on the fourth day to ask how you do rice, and stays on until it has boiled.',
          ],
          effects: [
            {
              kind: 'arrange',
              role: 'child',
              as: 'elsewhere',
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'remember',
              what: 'the-yellow-list',
            },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: 'Offer weeks: one there, one here',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It is taken, like a price. There are two toothbrushes and one bag with skates in it, which is always at the other place.',
          ],
          effects: [
            {
              kind: 'arrange',
              role: 'child',
              as: 'shared',
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'former',
              by: 3,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{child} says that you do not understand about ice: it is every morning. You drive, then, at five, every morning, for as long as it is ice. You get to know the inside of that car as others know a chapel.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'remember',
              what: 'the-yellow-list',
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that it will be talked about at eighteen',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You find the list in the trash, in pieces, and put it together on the ironing board. Under your name it said: soup. Knows when I lie. Sings.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'the-yellow-list',
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{child} walks there, in the night, along the highway, with the skates around {child.their} neck. {former} calls you. “Safe, and asleep,” says {former}. “Let it be.” You let it be.',
          ],
          effects: [
            {
              kind: 'arrange',
              role: 'child',
              as: 'elsewhere',
            },
            {
              kind: 'affinity',
              role: 'child',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'remember',
              what: 'the-yellow-list',
            },
          ],
        },
      ],
    },
  ],
})
