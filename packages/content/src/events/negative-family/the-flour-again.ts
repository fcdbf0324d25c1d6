import { defineEvent } from '../../define-event.ts'

export const theFlourAgain = defineEvent({
  id: 'the-flour-again',
  kind: 'question',
  category: 'family',
  title: 'One, two, the third',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 24,
    to: 64,
  },
  cast: {
    parent: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'knew-about-the-flour',
          role: 'parent',
          daysAgo: 3000,
        },
        {
          kind: 'remembers',
          what: 'put-it-on-the-table',
          role: 'parent',
          daysAgo: 3000,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'You’re visiting. You need flour, for gravy. {parent} calls out from the other room, a shade too quickly: “I’ll get it!” You’ve already got a hand on the shelf.',
  ],
  options: [
    {
      id: 'wait',
      text: 'Take your hand away, and wait',
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} brings it, with a fingerprint on the bag. You make the gravy. You’re back on the stairs, you’re counting: one, two.',
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
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Look',
      outcomes: [
        {
          chance: 0.5,
          odds: 'an envelope',
          text: [
            'There’s an envelope, with your name on it, for your birthday. It’s next week. You’re both holding on to the bag.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 6,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'a bottle',
          text: [
            'It’s the same brand. {parent} sits down at the table, older than a minute ago. “I was going to tell you,” {parent} says, “when you’d eaten.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 4,
            },
            {
              kind: 'familiarity',
              role: 'parent',
              by: 10,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say: do you remember when I put it between the plates',
      conditions: [
        {
          kind: 'remembers',
          what: 'put-it-on-the-table',
          role: 'parent',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Every day,” says {parent}. “You’d made them with blueberries.” You hadn’t thought of the blueberries in all of those years. There’s a number that has to be called, and you dial it, and {parent} talks.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -12,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 18,
            },
            {
              kind: 'familiarity',
              role: 'parent',
              by: 12,
            },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Put on your coat: you’ve done this',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'remembers',
              what: 'poured-it-out',
              role: 'parent',
            },
            {
              kind: 'temperament',
              of: 'agreeableness',
              to: 50,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'In the car you find that you’ve brought the flour. You don’t go there again that year. It’s the first Christmas you’ve slept through.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -18,
            },
            {
              kind: 'gauge',
              of: 'social',
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
        age: 36,
      },
      choose: 'look',
      roll: 0.05,
      expect: {
        says: 'There’s an envelope',
      },
    },
  ],
})
