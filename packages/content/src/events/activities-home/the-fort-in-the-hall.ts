import { defineEvent } from '../../define-event.ts'

export const theFortInTheHall = defineEvent({
  id: 'the-fort-in-the-hall',
  kind: 'question',
  category: 'play',
  title: 'A fort',
  stages: ['childhood'],
  age: {
    from: 4,
    to: 9,
  },
  cast: {
    grown: {
      relation: ['mother', 'father', 'grandmother', 'grandfather', 'uncle', 'aunt'],
    },
  },
  conditions: [
    {
      kind: 'livesIn',
      home: 'parents',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 12,
  },
  cooldownDays: 2000,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'alone',
    minutes: 4320,
  },
  text: [
    'Five chairs, two blankets, the ironing board. It’s the best one yet: it’s got a hall in it. {grown} wants to come through to the bathroom. There’s a password, and it’s long.',
    'It’s raining in strings. You’ve built one out of the couch. It has a window, and a place for bread. {grown} has come by and is bending down, with a phone that somewhere else won’t stop ringing.',
  ],
  options: [
    {
      id: 'alone',
      text: 'No grown-ups',
      outcomes: [
        {
          chance: 1,
          text: [
            '{grown} goes around by the kitchen, and the porch, in the rain. You hear it all: the door, the steps. You’re safe in there. You eat the bread.',
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
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'grown',
              by: -1,
            },
          ],
        },
      ],
    },
    {
      id: 'in',
      text: 'Tell {grown} the password',
      outcomes: [
        {
          chance: 0.6,
          odds: 'there is time',
          text: [
            'The knees come in, and then the rest. It’s dark and full. {grown} lets the phone ring. “Who lives here?” “We do,” you say.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'grown',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'grown',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'later',
          text: [
            'One arm gets in, and looks around, and finds your foot. “Later,” says the arm. It’s later now for the rest of the day.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -1,
            },
            {
              kind: 'affinity',
              role: 'grown',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'story',
      text: 'Sell {grown} a ticket: one story, in the dark',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'habit',
              habit: 'reading',
            },
            {
              kind: 'temperament',
              of: 'extraversion',
              from: 55,
            },
            {
              kind: 'likes',
              interest: 'books',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s about a child who was let out of a tower by a cow. {grown} tells it lying down, with feet sticking out into the hall. It’s not in any book. You’ve looked.',
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
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'grown',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'grown',
              by: 12,
            },
          ],
        },
      ],
    },
  ],
})
