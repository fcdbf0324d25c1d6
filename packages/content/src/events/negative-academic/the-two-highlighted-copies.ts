import { defineEvent } from '../../define-event.ts'

export const theTwoHighlightedCopies = defineEvent({
  id: 'the-two-highlighted-copies',
  kind: 'question',
  category: 'school',
  title: 'Yellow and yellow',
  stages: ['youngAdult', 'adult'],
  cast: {
    friend: {
      relation: ['friend', 'classmate'],
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['associate', 'bachelor'],
    },
    {
      kind: 'season',
      in: ['autumn', 'winter', 'spring'],
    },
    {
      kind: 'weekend',
      is: false,
    },
  ],
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'There are two copies on the dean’s table, and what is alike has been marked in yellow. It’s almost all yellow. She asks you who wrote it. She asks it kindly. {friend} is out in the hall, on a chair, because giving is an offense too.',
  ],
  options: [
    {
      id: 'mine',
      text: 'Say that you took it from {friend}’s screen, unasked',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s you alone, then: the course, a semester’s probation, a line in a file. {friend} says thank you, once, in the parking lot, and can’t meet your eye after that. You hadn’t thought of that part.',
          ],
          effects: [
            {
              kind: 'marks',
              by: -15,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -6,
            },
            {
              kind: 'remember',
              what: 'a-line-in-a-file',
            },
          ],
        },
      ],
    },
    {
      id: 'truth',
      text: 'Tell it as it was',
      outcomes: [
        {
          chance: 1,
          text: ['Two lines in two files. {friend} loses a scholarship over it, four thousand a year. For structure.'],
          effects: [
            {
              kind: 'marks',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -20,
            },
            {
              kind: 'remember',
              what: 'a-line-in-a-file',
            },
          ],
          remembers: {
            role: 'friend',
            as: 'told the dean about the essay',
          },
        },
      ],
    },
    {
      id: 'deny',
      text: 'Say that you wrote it first',
      outcomes: [
        {
          chance: 0.25,
          odds: 'you are believed',
          text: [
            'There’s a date on a draft that helps you and is a mistake. You’re believed. {friend} isn’t. You walk out past the chair.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -14,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -20,
            },
            {
              kind: 'remember',
              what: 'a-line-in-a-file',
            },
          ],
          remembers: {
            role: 'friend',
            as: 'told the dean about the essay',
          },
        },
        {
          chance: 0.75,
          odds: 'she has the dates',
          text: [
            'She has the dates. She lets you finish, and then she turns the page around. You’re out by the end of the week; it takes a morning to carry the boxes down.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -16,
            },
            {
              kind: 'dropOut',
            },
            {
              kind: 'remember',
              what: 'a-line-in-a-file',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 36,
      },
      choose: 'mine',
      roll: 0.05,
      expect: {
        says: 'It’s you alone',
        remembers: ['a-line-in-a-file'],
      },
    },
  ],
})
