import { defineEvent } from '../../define-event.ts'

export const theBorrowedEssay = defineEvent({
  id: 'the-borrowed-essay',
  kind: 'question',
  category: 'school',
  title: 'Twelve pages by eight',
  stages: ['youngAdult'],
  age: {
    from: 18,
    to: 29,
  },
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
    kind: 'draw',
    weight: 14,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'late',
    minutes: 4320,
  },
  text: [
    'Twelve pages, by eight in the morning. It’s two, and you’ve got a title. {friend} took the course last year, got an A, and has just sent you the file without your asking. “For structure,” it says.',
  ],
  options: [
    {
      id: 'late',
      text: 'Write your own, badly',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.6,
          odds: 'a D',
          text: [
            'Seven pages, of which four are quotations. A D, and beside the third paragraph, in pencil: “here you begin.”',
          ],
          effects: [
            {
              kind: 'marks',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
          ],
        },
        {
          chance: 0.4,
          modifiers: [
            {
              when: {
                kind: 'habit',
                habit: 'reading',
              },
              times: 1.7,
              why: 'you have read everything',
            },
            {
              when: {
                kind: 'activity',
                activity: 'debate-team',
              },
              times: 1.4,
              why: 'you can argue',
            },
            {
              when: {
                kind: 'habit',
                habit: 'procrastinating',
              },
              times: 1.3,
              why: 'you know this hour',
            },
          ],
          odds: 'something gives',
          text: [
            'At five, something gives. You hand in nine pages that you don’t remember writing. It’s the best thing you’ve done here.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'use',
      text: 'Change the name and every third word',
      outcomes: [
        {
          chance: 1,
          text: [
            'By four it is done, and you sleep. It comes back with a B plus. You find that you are insulted, on behalf of {friend}.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
          followUps: [
            {
              event: 'the-two-highlighted-copies',
              afterDays: [20, 60],
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Write to the professor that you have nothing',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'temperament',
              of: 'conscientiousness',
              from: 45,
            },
            {
              kind: 'remembers',
              what: 'owned-a-signature',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The answer comes at six: “Monday. And get some sleep. I have had nothing too.” It’s a full letter lower. You keep the mail.',
          ],
          effects: [
            {
              kind: 'marks',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 20,
      },
      choose: 'use',
      roll: 0.2,
      expect: {
        followUp: 'the-two-highlighted-copies',
      },
    },
  ],
})
