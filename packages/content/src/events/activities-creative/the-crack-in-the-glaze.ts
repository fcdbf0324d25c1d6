import { defineEvent } from '../../define-event.ts'

export const theCrackInTheGlaze = defineEvent({
  id: 'the-crack-in-the-glaze',
  kind: 'question',
  category: 'play',
  title: 'Out of the kiln',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 18,
    to: 85,
  },
  cast: {
    other: {
      relation: ['friend', 'acquaintance', 'neighbour', 'colleague'],
    },
  },
  conditions: [
    {
      kind: 'activity',
      activity: 'pottery',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'shelf',
    minutes: 4320,
  },
  text: [
    'The kiln’s been opened. {other}’s big bowl, the one for a daughter’s wedding, has split clean down one side, and yours was next to it. Yours is what burst: you had left in a bubble of air, and everyone can see it. {other} hasn’t looked on the shelf yet.',
  ],
  options: [
    {
      id: 'shelf',
      text: 'Move yours down a shelf',
      outcomes: [
        {
          chance: 1,
          text: [
            'It was the kiln, they say: these old elements. {other} wraps both halves in newspaper, for what, you don’t know.',
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
              by: -4,
            },
            {
              kind: 'remember',
              what: 'moved-the-bowl',
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say that it was yours',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Wedge it next time,” says {other}, too quietly, and you do; you wedge everything for a year, forty slaps a lump. At the wedding there’s a bowl from a store.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: -5,
            },
            {
              kind: 'familiarity',
              role: 'other',
              by: 6,
            },
            {
              kind: 'practice',
              activity: 'pottery',
              by: 10,
            },
          ],
        },
      ],
    },
    {
      id: 'gold',
      text: 'Ask for the pieces, and mend it in gold',
      energyCost: 6,
      moneyCost: 6000,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'pottery',
              level: 3,
            },
            {
              kind: 'practised',
              activity: 'painting-class',
            },
            {
              kind: 'practised',
              activity: 'woodworking',
              level: 2,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.7,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'pottery',
                level: 4,
              },
              times: 1.5,
              why: 'you have the hands',
            },
          ],
          odds: 'it holds',
          text: [
            'It takes three weeks and a powder that comes in an envelope. A river runs down the side of it now. The daughter asks why the other presents don’t have one.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: 22,
            },
            {
              kind: 'familiarity',
              role: 'other',
              by: 12,
            },
            {
              kind: 'practice',
              activity: 'pottery',
              by: 10,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'it opens',
          text: ['The seam opens on the drive. But {other} has seen what you tried.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: 10,
            },
          ],
        },
      ],
    },
  ],
})
