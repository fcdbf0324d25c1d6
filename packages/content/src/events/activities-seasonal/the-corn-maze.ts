import { defineEvent } from '../../define-event.ts'

export const theCornMaze = defineEvent({
  id: 'the-corn-maze',
  kind: 'question',
  category: 'season',
  title: 'Five acres of corn',
  stages: ['adolescence', 'youngAdult'],
  age: {
    from: 14,
    to: 27,
  },
  cast: {
    friend: {
      relation: 'friend',
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
    weight: 9,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'shout',
    minutes: 4320,
  },
  text: [
    'Five acres of corn, eight feet high, cut into the shape of a turkey that can be seen only from the air. You and {friend} have been in the neck for an hour. It’s getting dark, and {friend} has just said, in a voice meant to be light, “Which way did we come?”',
  ],
  options: [
    {
      id: 'shout',
      text: 'Shout for the farmer',
      outcomes: [
        {
          chance: 1,
          text: [
            'He comes with a lantern and a sandwich, not fast. “Neck,” he says. “It’s always the neck.” {friend} doesn’t speak until the parking lot, and then can’t stop.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'left',
      text: 'One hand on the left wall, and keep walking',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'math-league',
            },
            {
              kind: 'activity',
              activity: 'chess-club',
            },
            {
              kind: 'activity',
              activity: 'coding-club',
            },
            {
              kind: 'activity',
              activity: 'scouts',
            },
            {
              kind: 'temperament',
              of: 'conscientiousness',
              from: 65,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You explain it as you go: any maze, one hand. It takes in every feather. You come out at the gate, forty minutes later, with corn in your ears, right.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Sit down in the corn and tell {friend} the thing you’ve been meaning to',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'affinity',
                role: 'friend',
                from: 50,
              },
              times: 1.5,
              why: 'you trust each other',
            },
          ],
          odds: 'it is the right place',
          text: [
            'You don’t see each other’s face, that’s what does it. {friend} has one too. When the lantern comes you both look up like people caught reading.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -12,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 18,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is not',
          text: ['“Now?” says {friend}. “In here?” It stays in there.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -4,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 24,
      },
      choose: 'stay',
      roll: 0.05,
      expect: {
        says: 'You don’t see each other’s face',
      },
    },
  ],
})
