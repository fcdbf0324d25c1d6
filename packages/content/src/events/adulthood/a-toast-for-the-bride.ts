import { defineEvent } from '../../define-event.ts'

export const aToastForTheBride = defineEvent({
  id: 'a-toast-for-the-bride',
  kind: 'question',
  category: 'friendship',
  title: 'A toast',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: 'friend',
      age: {
        from: 38,
      },
    },
  },
  conditions: [
    {
      kind: 'habit',
      habit: 'heavy-drinking',
      mode: 'former',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'water',
  },
  text: [
    'A wedding: a niece of {friend}’s, and you are the plus one. A tray comes by, and you have a glass in your hand before you know it, cold, and exactly as heavy as it always was. {friend} has seen. The best man taps a fork.',
  ],
  options: [
    {
      id: 'swap',
      text: 'Give it to {friend} and lift {friend.their} water',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} drinks both, loyally, one after the other, and is unwell by the dancing. You hold {friend.their} jacket. It is a long time since it was this way around.',
          ],
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
      ],
    },
    {
      id: 'water',
      text: 'Put it behind a plant',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear the toast with empty hands, and they do not know what to do. You clap too early. That is all that happens, and you walk home under it as under an arch.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
          ],
        },
      ],
    },
    {
      id: 'sip',
      text: 'One mouthful, for the bride',
      outcomes: [
        {
          chance: 0.45,
          text: [
            'It tastes of apples and of nothing. You set it down. It is possible, then; and that is the sentence you will have to watch.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
        {
          chance: 0.55,
          modifiers: [
            {
              when: {
                kind: 'gauge',
                of: 'stress',
                from: 55,
              },
              times: 1.6,
            },
            {
              when: {
                kind: 'remembers',
                what: 'said-it-in-the-ring',
              },
              times: 0.4,
            },
          ],
          text: ['Of the rest there are photographs. In one of them you are carrying a chair.'],
          effects: [
            {
              kind: 'startHabit',
              habit: 'heavy-drinking',
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: -6,
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
      id: 'ring',
      text: 'Call the roofer from the coat room',
      conditions: [
        {
          kind: 'remembers',
          what: 'said-it-in-the-ring',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“Where are you standing?” he asks. Among coats. “Good. Stay in the coats.” He tells you about flashing, and how it goes under and over, until the cake has been cut.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
      ],
    },
  ],
})
