import { defineEvent } from '../../define-event.ts'

export const thePriceOfTheRoom = defineEvent({
  id: 'the-price-of-the-room',
  kind: 'question',
  category: 'money',
  title: 'The price of the room',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    elder: {
      relation: ['mother', 'father'],
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'elder',
      as: ['residence'],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 36,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'A letter from the residence: it will be four hundred more each month. The paper is thick. {elder}, whom you visit, has just got used to the window, and has a feud going with a man named Bud.',
  ],
  options: [
    {
      id: 'pay',
      text: 'Pay it',
      moneyCost: 480000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You wear the old coat three winters longer. Bud wins, and loses, and dies, and {elder} wears {elder.their} good jacket for it and says that there went a player.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 5,
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
      id: 'shared',
      text: 'Ask for a bed in a double, on the dark side',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'The other bed is Bud’s. It is cheaper by half, and louder, and {elder} has not looked so well in years.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{elder} does not complain. {elder.They} {elder|has|have} the bed made up so that the pillow is at the foot, because from there you can see a corner of the window across the hall.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'elder',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 7,
            },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Bring {elder.them} home',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'Bud stands at the door with his walker. “Coward,” he says. {elder} lifts two fingers from the arm of the chair. You drive slowly. Every day at three the phone rings, and it is Bud.',
          ],
          effects: [
            {
              kind: 'arrange',
              role: 'elder',
              as: 'taken-in',
            },
            {
              kind: 'affinity',
              role: 'elder',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'figures',
      text: 'Bring their own books to the meeting',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'experience',
              ladders: ['accounts'],
              years: 2,
            },
            {
              kind: 'experience',
              ladders: ['law'],
              years: 2,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You have found the line: a new roof, charged twice. It gets so quiet that you can hear the piano being tuned down the hall. It stays at the old price, for all of them, and you are kissed in the hall by people you do not know.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'You have found the line, and it was right. You pay, and are known from now on as the one with the folder.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'money',
              by: -480000,
            },
          ],
        },
      ],
    },
  ],
})
