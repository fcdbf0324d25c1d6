import { defineEvent } from '../../define-event.ts'

export const theBeltInOneHand = defineEvent({
  id: 'the-belt-in-one-hand',
  kind: 'question',
  category: 'friendship',
  title: 'What it goes into',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 22,
    to: 80,
  },
  cast: {
    friend: {
      relation: ['friend', 'colleague', 'brother', 'sister'],
    },
  },
  conditions: [
    {
      kind: 'recalls',
      role: 'friend',
      as: 'was in the car on the bridge',
      daysAgo: 300,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 28,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    '{friend} walks now, with a stick that has a rubber foot. You’ve been asked to come, it wasn’t said why. There are two chairs out in the yard, turned a bit away from each other. “Do you still drive?” asks {friend}.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Tell the truth: every day',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Good,” says {friend}, after some time. “I didn’t want it to be for nothing.” Then: “Drive me somewhere.” You hear the click before you turn the key. It’s the only sound as far as the bridge, and over it.',
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
              by: -14,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 10,
            },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Say that you’re sorry',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is taken',
          text: [
            '“I know. You’ve written it nine times.” {friend} has them in a shoebox. “I’d like you to stop, and come over.”',
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
              role: 'friend',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 8,
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: [
            '“No,” says {friend}. “I wanted to see whether it helps if I say that. No.” The stick makes no noise on the grass. You find the gate.',
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
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -16,
            },
          ],
        },
      ],
    },
    {
      id: 'money',
      text: 'Offer the money for the second operation',
      moneyCost: 600000,
      conditions: [
        {
          kind: 'money',
          from: 600000,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes {friend} a month to say yes. It gives back the thumb, and half of a finger. On a card, in a hand like a child’s, there’s your name.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
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
  ],
})
