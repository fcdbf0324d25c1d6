import { defineEvent } from '../../define-event.ts'

export const youBroughtAScrewdriver = defineEvent({
  id: 'you-brought-a-screwdriver',
  kind: 'question',
  category: 'friendship',
  title: 'The other side of the door',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: 'friend',
      recalls: 'the floor of the hall',
    },
  },
  conditions: [
    {
      kind: 'recalls',
      role: 'friend',
      as: 'the floor of the hall',
      daysAgo: 500,
    },
    {
      kind: 'not',
      of: {
        kind: 'ill',
        illness: 'depression',
      },
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 30,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'bring',
  },
  text: [
    '{friend} has not answered for eight days. {friend.They} always {friend|answers|answer}. You stand at {friend.their} door. Inside, a radio is on, low, and then it is off.',
  ],
  options: [
    {
      id: 'feet',
      text: 'Say through the slot that you can see {friend.their} feet',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'A sound, half of a laugh. The chain comes off. It is not what you had; it is a thing of {friend.their} own, with a lawyer in it. You wash what there is to wash.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'bring',
      text: 'Hang a bag on the handle, and come again tomorrow',
      outcomes: [
        {
          chance: 0.7,
          text: ['The bag is gone in the morning, and in its place is a list: milk, stamps, patience.'],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
        {
          chance: 0.3,
          text: [
            'The bag is there on the next day, and the next. On the fourth you call {friend.their} sister, and are thanked, much later, and not by {friend}.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: -4,
            },
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
          ],
        },
      ],
    },
    {
      id: 'screw',
      text: 'Get a screwdriver, and take the lock out',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{friend} is sitting in the tub, dressed, with a book. “You could have knocked,” {friend.they} {friend|says|say}. And a while later: “No. You couldn’t.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
          ],
        },
        {
          chance: 0.5,
          text: ['It is the wrong door, by one. You will be explaining this for years.'],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'money',
              by: -12000,
            },
          ],
        },
      ],
    },
  ],
})
