import { defineEvent } from '../../define-event.ts'

export const theCosignerAtTheDoor = defineEvent({
  id: 'the-cosigner-at-the-door',
  kind: 'question',
  category: 'friendship',
  title: 'An envelope',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'brother', 'sister', 'cousin'],
    },
  },
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'take',
    minutes: 4320,
  },
  text: [
    '{friend} is at the door, thinner, with an envelope held in both hands. There’s four hundred in it. “It’ll be that every month,” says {friend}. Then, since you haven’t moved: “It was going to be a good truck.”',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it, and shut the door',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it is kept up',
          text: [
            'It comes for as long as it takes, on the first, under the mat. You never see who puts it there. When it’s done it stops, and you catch yourself lifting the mat.',
          ],
          effects: [
            {
              kind: 'money',
              by: 550000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -6,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'it is not',
          text: ['It comes twice.'],
          effects: [
            {
              kind: 'money',
              by: 80000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -12,
            },
          ],
        },
      ],
    },
    {
      id: 'in',
      text: 'Ask {friend} in',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s how {friend} eats that tells you. You put on more eggs. The envelope lies between you, with a ring on it from the cup. You take half of what’s in it, every month, and the other half you both call breakfast.',
          ],
          effects: [
            {
              kind: 'money',
              by: 250000,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 22,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 14,
            },
          ],
        },
      ],
    },
    {
      id: 'tear',
      text: 'Hand it back: you want nothing more to do with it',
      conditions: [
        {
          kind: 'money',
          from: 300000,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'For the first time {friend} is angry. “You don’t get to,” says {friend}, and puts it on the railing, with a stone on it. It’s there for a week. Then it’s the stone.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -20,
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
  ],
  examples: [
    {
      given: {
        age: 52,
      },
      choose: 'take',
      roll: 0.05,
      expect: {
        says: 'It comes for as long as it takes',
      },
    },
  ],
})
