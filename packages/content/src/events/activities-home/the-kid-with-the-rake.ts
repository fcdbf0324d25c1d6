import { defineEvent } from '../../define-event.ts'

export const theKidWithTheRake = defineEvent({
  id: 'the-kid-with-the-rake',
  kind: 'question',
  category: 'home',
  title: 'Bagged, ten dollars',
  stages: ['oldAge'],
  age: {
    from: 65,
    to: 95,
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
    option: 'pay',
    minutes: 4320,
  },
  text: [
    'A kid at the door, with a rake that’s too long. Ten dollars, bagged. You know all about it. By three the yard’s one big heap, dry, as high as the kid’s chest, and the kid is standing in front of it, not bagging.',
  ],
  options: [
    {
      id: 'pay',
      text: 'Tap on the glass and point at the bags',
      outcomes: [
        {
          chance: 1,
          text: ['Sixteen of them, by the curb. You count them out loud, and pay. The yard is very neat.'],
          effects: [
            {
              kind: 'money',
              by: -1000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'out',
      text: 'Go out on the porch and say that that’s what it’s for',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a run from the mailbox. You hear it from inside the leaves: what the kid had thought of, the whole day, with every stroke.',
          ],
          effects: [
            {
              kind: 'money',
              by: -1000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 9,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'in',
      text: 'Hold on to the rail, go down sideways, turn around, and sit',
      energyCost: 2,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'remembers',
              what: 'sat-in-the-leaves',
            },
            {
              kind: 'temperament',
              of: 'openness',
              from: 60,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.8,
          odds: 'a soft landing',
          text: [
            {
              when: [
                {
                  kind: 'remembers',
                  what: 'sat-in-the-leaves',
                },
              ],
              text: 'It smells of tea. There was an old face under a hat once, {ago.sat-in-the-leaves}, in leaves up to the chin, and you hadn’t understood the look on it. You do now. It takes both of you, and the rake, to get you up.',
            },
            'It smells of tea. You look up through it at the sky with the kid’s face in it, worried, then less. It takes the two of you, and the rake, to get you up.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
          ],
        },
        {
          chance: 0.2,
          odds: 'a hard landing',
          text: ['It’s softer than the step was. The kid runs for help, and comes back with a boy of six.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'fallIll',
              illness: 'back-pain',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 70,
      },
      choose: 'out',
      roll: 0.05,
      expect: {
        says: 'It’s a run from the mailbox',
      },
    },
  ],
})
