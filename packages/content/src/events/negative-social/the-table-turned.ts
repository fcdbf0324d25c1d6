import { defineEvent } from '../../define-event.ts'

export const theTableTurned = defineEvent({
  id: 'the-table-turned',
  kind: 'question',
  category: 'friendship',
  title: 'With a tray',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 19,
    to: 60,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'sat-with-the-alone-one',
          daysAgo: 1500,
        },
        {
          kind: 'remembers',
          what: 'stayed-at-the-good-table',
          daysAgo: 1500,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'alone',
    minutes: 4320,
  },
  text: [
    'New town, or new floor, or only a bad year: you’re standing with a tray, and all the tables know each other. They look up, and look back down. You remember a milk cooler.',
  ],
  options: [
    {
      id: 'alone',
      text: 'Sit by the wall, with your phone',
      outcomes: [
        {
          chance: 1,
          text: [
            'You read about weather in places where you’ve never been. It’s a long lunch. It’s a long year of them.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -7,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Go up to the fullest table, and ask',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'extraversion',
                from: 55,
              },
              times: 1.5,
              why: 'you are easy with people',
            },
            {
              when: {
                kind: 'gauge',
                of: 'social',
                from: 60,
              },
              times: 1.3,
              why: 'you are used to company',
            },
          ],
          odds: 'they move over',
          text: ['There’s a scraping of chairs. They’d thought that you preferred it by the wall.'],
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
              kind: 'meet',
              affinity: 35,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'they do not',
          text: ['“We’re waiting for someone,” one says. No one comes. You can see it from the wall.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -9,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'cooler',
      text: 'Look for the other one who’s alone',
      conditions: [
        {
          kind: 'remembers',
          what: 'sat-with-the-alone-one',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s always one. You learned that at that table. “You don’t have to,” she says. “I know,” you say.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 10,
            },
            {
              kind: 'meet',
              affinity: 55,
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
      id: 'write',
      text: 'Go home, and find out what became of the one by the milk cooler',
      energyCost: 2,
      conditions: [
        {
          kind: 'remembers',
          what: 'stayed-at-the-good-table',
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          odds: 'an answer',
          text: [
            'A surgeon, with a boat. You write a line, and take it out. You write another. “I remember you,” comes back. “You had the window.” It’s impossible to say in what tone.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
            {
              kind: 'forget',
              what: 'stayed-at-the-good-table',
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'too late',
          text: ['There’s a notice. It’s nine years old. There’s a photograph with it, and there’s the book.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'forget',
              what: 'stayed-at-the-good-table',
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
      choose: 'ask',
      roll: 0.05,
      expect: {
        says: 'There’s a scraping of chairs',
      },
    },
  ],
})
