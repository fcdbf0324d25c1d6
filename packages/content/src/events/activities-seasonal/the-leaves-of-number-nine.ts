import { defineEvent } from '../../define-event.ts'

export const theLeavesOfNumberNine = defineEvent({
  id: 'the-leaves-of-number-nine',
  kind: 'question',
  category: 'season',
  title: 'The leaves of number nine',
  stages: ['childhood'],
  age: {
    from: 7,
    to: 12,
  },
  cast: {
    old: {
      relation: ['neighbour', 'grandfather', 'grandmother'],
      age: {
        from: 50,
      },
    },
  },
  conditions: [
    {
      kind: 'season',
      in: ['autumn'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 12,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'money',
    minutes: 4320,
  },
  text: [
    '{old} will pay ten dollars for the yard, raked and bagged. You’ve raked it. It’s as high as your chest, it’s dry, and it’s the whole of the maple. All you need to do is put it in bags.',
  ],
  options: [
    {
      id: 'money',
      text: 'Put it in bags',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'Fourteen bags. {old} counts them along the curb, then counts out ten ones, wetting a thumb for each.',
          ],
          effects: [
            {
              kind: 'money',
              by: 1000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'affinity',
              role: 'old',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'jump',
      text: 'One jump',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is fine',
          text: [
            'It isn’t one. At dusk it’s all over the yard again and down your neck. {old} comes out on the porch. “Well, that’s what it’s for,” and the ten dollars goes back in the pocket.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'old',
              by: 2,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'there is a rake',
          text: [
            'There was a rake in it. Yours. {old} puts iodine on you, and scolds you, and pays you, and you’re not sure for which.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'money',
              by: 1000,
            },
            {
              kind: 'affinity',
              role: 'old',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -3,
            },
          ],
        },
      ],
    },
    {
      id: 'invite',
      text: 'Ask {old} whether it’s been a long time',
      conditions: [
        {
          kind: 'temperament',
          of: 'extraversion',
          from: 50,
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'old',
                from: 30,
              },
              times: 1.5,
              why: 'you get along',
            },
          ],
          odds: 'long enough',
          text: [
            '“Since what?” Then {old} puts the cane against the porch, walks down the steps sideways, turns around, and sits. It’s not a jump. It’s a sinking. Only the hat’s left.',
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
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'old',
              by: 25,
            },
            {
              kind: 'familiarity',
              role: 'old',
              by: 15,
            },
            {
              kind: 'remember',
              what: 'sat-in-the-leaves',
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'bags',
          text: ['“Bags,” says {old}.'],
          effects: [
            {
              kind: 'money',
              by: 1000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
          ],
        },
      ],
    },
  ],
})
