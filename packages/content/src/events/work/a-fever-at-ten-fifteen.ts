import { defineEvent } from '../../define-event.ts'

export const aFeverAtTenFifteen = defineEvent({
  id: 'a-fever-at-ten-fifteen',
  kind: 'question',
  category: 'work',
  title: 'A fever at ten fifteen',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 1,
        to: 5,
      },
    },
  },
  conditions: [
    {
      kind: 'livesTogether',
      role: 'child',
      is: true,
    },
    {
      kind: 'job',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 30,
  },
  cooldownDays: 2600,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'minutes',
  },
  text: [
    'The phone hums against the table. It is the daycare: a hundred and two, and would you come. You are the next to speak. On the screen is your name, with a chart under it that it took you three weeks to make.',
  ],
  options: [
    {
      id: 'go',
      text: 'Stand up, and go',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'In the hall you hear a colleague begin on your chart, and get it right. {child} is on a mat with a giraffe, scarlet, and looks at you as at the fire department.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'performance',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'By the time you are there it has gone down to ninety-nine, and {child} is painting. “Look,” says {child}. You look. In three weeks somebody else has your project.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 3,
            },
            {
              kind: 'performance',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'minutes',
      text: 'Speak for ten minutes, and then run',
      outcomes: [
        {
          chance: 1,
          text: [
            'You have never been so brief. They clap, and you are already on the stairs. At the daycare they have put {child} by the window, to see you come, and it is a long window.',
          ],
          effects: [
            {
              kind: 'performance',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 9,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say aloud what the call was, and ask for noon',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'job',
                performance: {
                  from: 55,
                },
              },
              times: 1.6,
            },
          ],
          text: [
            'There is a silence with six parents in it. “Noon,” says the one at the end, who has never been heard to say anything but numbers. “I’ll drive you.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'performance',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
        {
          chance: 0.5,
          text: ['You get noon. You also get, from then on, the kind of work that can be done by noon.'],
          effects: [
            {
              kind: 'performance',
              by: -5,
            },
            {
              kind: 'raise',
              times: 0.97,
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
  ],
})
