import { defineEvent } from '../../define-event.ts'

export const behindTheFlour = defineEvent({
  id: 'behind-the-flour',
  kind: 'question',
  category: 'family',
  title: 'Behind the flour',
  stages: ['childhood', 'adolescence'],
  age: {
    from: 9,
    to: 16,
  },
  cast: {
    parent: {
      relation: ['mother', 'father'],
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
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'You wanted to make pancakes. Behind the flour there’s a bottle with two inches left in it. There’s one in a rubber boot as well, and one in the tank of the toilet, like a fish. {parent} has been so cheerful since the spring.',
  ],
  options: [
    {
      id: 'back',
      text: 'Put it back, label to the wall, as it was',
      outcomes: [
        {
          chance: 1,
          text: [
            'You make the pancakes. You learn to tell from the stairs: one, two, the missing third. You’re never surprised again by anything, and you are still a child.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'remember',
              what: 'knew-about-the-flour',
            },
          ],
        },
      ],
    },
    {
      id: 'pour',
      text: 'Pour it out, all three',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear the flour being moved, at six; then the boot. {parent} comes and stands at your door, and you look at each other. It’s not said. The next one’s better hidden.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -8,
            },
            {
              kind: 'remember',
              what: 'knew-about-the-flour',
            },
            {
              kind: 'remember',
              what: 'poured-it-out',
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Put it on the table, between the plates',
      outcomes: [
        {
          chance: 0.35,
          modifiers: [
            {
              when: {
                kind: 'temperament',
                of: 'conscientiousness',
                role: 'parent',
                from: 55,
              },
              times: 1.6,
              why: 'it is a person who can be asked',
            },
          ],
          odds: 'it is heard',
          text: [
            '{parent} looks at it for the length of a whole pancake. “I thought that I had that to myself,” {parent} says. There’s a hall, with a coffee urn, on Tuesdays. You’re allowed to come, once, for the cake with the number one on it.',
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
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: 16,
            },
            {
              kind: 'familiarity',
              role: 'parent',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'put-it-on-the-table',
            },
          ],
        },
        {
          chance: 0.65,
          odds: 'it is for cooking',
          text: [
            '“That’s for cooking.” The plates go into the sink with the pancakes on them. Whatever you say after that, you’re a child who goes through cupboards.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -14,
            },
            {
              kind: 'remember',
              what: 'put-it-on-the-table',
            },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call the aunt, or the grandmother, the one who doesn’t shout',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'knows',
              relation: 'aunt',
            },
            {
              kind: 'knows',
              relation: 'grandmother',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'She’s there within the day, with a bag, and stays until the leaves are down. You hear the two of them at night, low, through the floor. You’d told; you’re made to feel that. You’re also made breakfast.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'parent',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'put-it-on-the-table',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 15,
      },
      choose: 'back',
      roll: 0.05,
      expect: {
        says: 'You make the pancakes',
        remembers: ['knew-about-the-flour'],
      },
    },
  ],
})
