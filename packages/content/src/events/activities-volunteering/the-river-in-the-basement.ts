import { defineEvent } from '../../define-event.ts'

export const theRiverInTheBasement = defineEvent({
  id: 'the-river-in-the-basement',
  kind: 'question',
  category: 'home',
  title: 'Sandbags',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge'],
  age: {
    from: 15,
    to: 62,
  },
  cast: {
    other: {
      relation: 'neighbour',
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['spring'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 9,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'own',
    minutes: 4320,
  },
  text: [
    'The river will crest at four in the morning. There are two hundred sandbags, and a chain of people, and it’s enough for one side of the street. It’s high on your side. {other} lives on the low one. {other}, who once reported you for your music, is standing in the chain, next to you.',
  ],
  options: [
    {
      id: 'own',
      text: 'Where they put you, you pass',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hand it on, you hand it on. At four you can’t close your hands. It came to the second stair on that side, and on this to the first.',
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
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'low',
      text: 'Call out: the low side first',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.65,
          modifiers: [
            {
              when: {
                kind: 'activity',
                activity: 'volunteering',
              },
              times: 1.5,
              why: 'they know you',
            },
            {
              when: {
                kind: 'temperament',
                of: 'extraversion',
                from: 60,
              },
              times: 1.3,
              why: 'you are loud',
            },
          ],
          odds: 'they listen',
          text: [
            'The chain bends. Yours gets it: the furnace, the boxes, whatever was in the boxes. {other} stands in your basement on Sunday, in waders, holding up a photograph by the edges, asking where to put it.',
          ],
          effects: [
            {
              kind: 'money',
              by: -70000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: 28,
            },
            {
              kind: 'familiarity',
              role: 'other',
              by: 12,
            },
            {
              kind: 'remember',
              what: 'the-low-side-first',
            },
          ],
        },
        {
          chance: 0.35,
          odds: 'they do not',
          text: ['They look at you, and pass on what’s in their hands. {other} heard, though.'],
          effects: [
            {
              kind: 'affinity',
              role: 'other',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'fill',
      text: 'Go and get more sand: you know where there is a truck',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'experience',
              ladders: ['driving', 'building', 'gardening', 'warehouse'],
            },
            {
              kind: 'activity',
              activity: 'scouts',
            },
            {
              kind: 'knows',
              relation: 'uncle',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re back at two with four tons from the ball field. There’s a bare patch in left field to this day. It’s enough for both sides.',
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
              by: 14,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'energy',
              by: -6,
            },
            {
              kind: 'meet',
              affinity: 35,
            },
          ],
        },
      ],
    },
  ],
})
