import { defineEvent } from '../../define-event.ts'

export const itemByItem = defineEvent({
  id: 'item-by-item',
  kind: 'question',
  category: 'friendship',
  title: 'Item by item',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'spouse', 'partner'],
      recalls: 'the receipt on the refrigerator',
    },
  },
  conditions: [
    {
      kind: 'recalls',
      role: 'friend',
      as: 'the receipt on the refrigerator',
      daysAgo: 360,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 40,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'leave',
  },
  text: [
    '{friend} has brought the cards in a bread bag. The year is over. “Count them,” says {friend}, and lays the receipt beside it, with the mark of the magnet on it.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take them back',
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: {
                kind: 'habit',
                habit: 'gambling',
                mode: 'former',
              },
              times: 2,
            },
          ],
          text: [
            'They are worn at the corners, like anybody’s. You buy a coat with one of them, because it is cold. It is the first thing in years that you have bought and have.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 4,
            },
          ],
        },
        {
          chance: 0.4,
          modifiers: [
            {
              when: {
                kind: 'habit',
                habit: 'gambling',
                mode: 'former',
              },
              times: 0.4,
            },
            {
              when: {
                kind: 'remembers',
                what: 'the-street-you-were-born-on',
              },
              times: 1.5,
            },
          ],
          text: ['You take them for the walk home. The walk home goes past a door with a green light.'],
          effects: [
            {
              kind: 'startHabit',
              habit: 'gambling',
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -8,
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
      id: 'leave',
      text: 'Ask for another year',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} crosses out the date and writes the next one above it. “I was hoping,” {friend.they} {friend|says|say}. “I wasn’t going to say.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'friend',
              by: 6,
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
      id: 'cut',
      text: 'Cut them up, over the sink',
      outcomes: [
        {
          chance: 1,
          text: [
            'All but one. {friend} turns the last one over and finds {friend.their} own name on it, from some other time, some other favor, and you laugh until it hurts.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
      ],
    },
  ],
})
