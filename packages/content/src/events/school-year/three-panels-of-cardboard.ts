import { defineEvent } from '../../define-event.ts'

export const threePanelsOfCardboard = defineEvent({
  id: 'three-panels-of-cardboard',
  kind: 'question',
  category: 'school',
  title: 'Three panels of cardboard',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 9,
    to: 16,
  },
  cast: {
    father: {
      relation: 'father',
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['elementary', 'highSchool'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
    {
      kind: 'knows',
      relation: 'father',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 9,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'own',
    minutes: 4320,
  },
  text: [
    'The science fair is tomorrow. You have three panels of cardboard and six beans, of which four have died. {father} comes in at nine, looks, and takes off his watch. By ten there is a diagram with arrows. By half past you’ve become the person who holds the tape.',
  ],
  options: [
    {
      id: 'own',
      text: 'Say that you want to do it by yourself',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is yours',
          text: [
            'He puts the watch back on. You write WHY FOUR DIED across the top, since that’s what you have. You don’t place. A woman with a badge reads all of it, bending down.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'father',
              by: -2,
            },
            {
              kind: 'remember',
              what: 'why-four-died',
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is a mess',
          text: [
            'He goes to bed hurt. At one you’re asleep on the arrows. The board is crooked, and the beans are beans.',
          ],
          effects: [
            {
              kind: 'marks',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'father',
              by: -5,
            },
          ],
        },
      ],
    },
    {
      id: 'let',
      text: 'Hold the tape',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes second. You’re asked to explain the arrows, and you say “growth,” and then “force.” {father} keeps the ribbon on the mirror of the car, where it fades to pink.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'father',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'father',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'club',
      text: 'Send him for more tape, and use what you do on Mondays',
      conditions: [
        {
          kind: 'activity',
          activity: 'science-club',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve kept a notebook: light, water, day by day. When he comes back you’re drawing the curve. “Where did you learn that?” He holds the tape.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'practice',
              activity: 'science-club',
              by: 12,
            },
            {
              kind: 'affinity',
              role: 'father',
              by: 8,
            },
            {
              kind: 'remember',
              what: 'why-four-died',
            },
          ],
        },
      ],
    },
  ],
})
