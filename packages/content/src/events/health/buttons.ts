import { defineEvent } from '../../define-event.ts'

export const buttons = defineEvent({
  id: 'buttons',
  kind: 'question',
  category: 'health',
  title: 'Buttons',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'ill',
      illness: 'after-stroke-weakness',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 50,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'velcro',
  },
  text: [
    'Seven buttons. You have been at it since the news began. The therapist has said that the hand must do it, and that you must let it, and she has gone out of the room, on purpose.',
  ],
  options: [
    {
      id: 'all',
      text: 'All seven, however long it takes',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'The news has ended and begun again when the collar closes. You look like someone who has been dressed by a committee. You go out like that.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'seven-buttons',
            },
          ],
        },
        {
          chance: 0.4,
          text: ['Five. Then the hand lies in your lap like something you have been asked to hold for someone.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 2,
            },
            {
              kind: 'remember',
              what: 'seven-buttons',
            },
          ],
        },
      ],
    },
    {
      id: 'left',
      text: 'Teach the other hand instead',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: ['It is willing, and has no education. Inside a month it signs your name: a stranger’s, a nice one.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
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
    {
      id: 'paint',
      text: 'Let it hold a brush first',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'practised',
              activity: 'painting-class',
              level: 2,
            },
            {
              kind: 'practised',
              activity: 'pottery',
              level: 2,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The hand, which will not do a button, does a line. It is not your line. It shakes all along one side like the edge of a wood. You look at it for a good while.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
      ],
    },
    {
      id: 'velcro',
      text: 'Have the buttons taken off, and strips sewn on',
      outcomes: [
        {
          chance: 1,
          text: ['They close with a sound like a small animal. It is the sensible thing, and you are told so by all.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -5,
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
  ],
  examples: [{ given: { age: 34 }, choose: 'velcro', expect: { says: 'They close with a sound' } }],
})
