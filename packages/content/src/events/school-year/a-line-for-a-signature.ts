import { defineEvent } from '../../define-event.ts'

export const aLineForASignature = defineEvent({
  id: 'a-line-for-a-signature',
  kind: 'question',
  category: 'school',
  title: 'A line for a signature',
  stages: ['adolescence'],
  age: {
    from: 13,
    to: 16,
  },
  cast: {
    parent: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'studies',
      for: ['highSchool'],
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
      kind: 'marks',
      to: 55,
    },
    {
      kind: 'livesIn',
      home: 'parents',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 12,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'show',
    minutes: 4320,
  },
  text: [
    'The report card has five letters on it, and two of those are the kind that lead to conversations. At the bottom there is a line for a signature. You know how {parent} signs: a loop, a mountain range, a fence.',
  ],
  options: [
    {
      id: 'show',
      text: 'Put it on the kitchen table and stand there',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'agreeableness',
                role: 'parent',
                from: 55,
              },
              times: 1.6,
              why: 'it is a gentle house',
            },
          ],
          odds: 'a talk',
          text: [
            '{parent} reads it standing up, then sitting. “Which of these do you mind?” You had been ready for anything but that. You say: the math. You find out that you do.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'marks',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'parent',
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
          chance: 0.5,
          odds: 'a drawer',
          text: [
            'The phone goes in a drawer until the next one. {parent} signs so hard that it comes through on the table.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'marks',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'forge',
      text: 'Sign it yourself',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it passes',
          text: [
            'A loop, a mountain range, a fence. It’s better than the real one. The teacher files it without looking up, and you sit through the whole of chemistry with your ears hot.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'remember',
              what: 'forged-a-signature',
            },
          ],
          followUps: [
            {
              event: 'the-second-signature',
              afterDays: [120, 300],
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'they call home',
          text: ['The school calls home, about something else, as it happens: about how nicely {parent} had taken it.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'marks',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -12,
            },
          ],
        },
      ],
    },
    {
      id: 'tutor',
      text: 'Show it along with a plan: math league, twice a week, starting now',
      energyCost: 4,
      conditions: [
        {
          kind: 'gauge',
          of: 'stress',
          to: 60,
        },
        {
          kind: 'temperament',
          of: 'conscientiousness',
          from: 50,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} reads the plan before the letters, as you had hoped. It has headings. You’re the worst in the room on Fridays, and by the next report the second worst.',
          ],
          effects: [
            {
              kind: 'marks',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'joinActivity',
              activity: 'math-league',
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 8,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 14,
      },
      choose: 'forge',
      roll: 0.1,
      expect: {
        remembers: ['forged-a-signature'],
        followUp: 'the-second-signature',
      },
    },
  ],
})
