import { defineEvent } from '../../define-event.ts'

export const theLastBellInJune = defineEvent({
  id: 'the-last-bell-in-june',
  kind: 'question',
  category: 'school',
  title: 'Lockers out',
  stages: ['adolescence'],
  age: {
    from: 14,
    to: 18,
  },
  cast: {
    kid: {
      relation: 'classmate',
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['highSchool'],
    },
    {
      kind: 'season',
      in: ['spring'],
    },
    {
      kind: 'month',
      in: [5],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 16,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'clean',
    minutes: 4320,
  },
  text: [
    'Last week. The halls are ankle deep in paper. At the back of your locker are a sweater, a spoon, and a note from {kid}, from the fall, folded into a football. You never opened it. Or you did, and put it back.',
  ],
  options: [
    {
      id: 'clean',
      text: 'Into the trash, with the sweater',
      outcomes: [
        {
          chance: 1,
          text: [
            'The janitor comes along with his wide broom. It all goes the same way, a whole year, with a sound like surf.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -5,
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
    {
      id: 'read',
      text: 'Read it now',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is kind',
          text: [
            'It asks whether you’d like to come over and see the puppies. That was in October. You find {kid} by the flagpole and say yes. “They’re dogs now,” says {kid}.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'kid',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is not',
          text: ['It’s about you, and wasn’t for you. You read it twice, among the paper. It’s well put.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -9,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: -8,
            },
          ],
        },
      ],
    },
    {
      id: 'signs',
      text: 'Ask {kid} to sign your yearbook, and say you have something that belongs there',
      conditions: [
        {
          kind: 'temperament',
          of: 'extraversion',
          from: 45,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{kid} unfolds the football, goes red, and tapes it onto page sixty. Then writes around it, all the way around, turning the book.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'kid',
              by: 10,
            },
          ],
        },
      ],
    },
  ],
})
