import { defineEvent } from '../../define-event.ts'

export const theVoiceFromLineTwo = defineEvent({
  id: 'the-voice-from-line-two',
  kind: 'question',
  category: 'chance',
  title: 'Noodles',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'eat',
    minutes: 4320,
  },
  text: [
    'You’re having soup at a counter. You know the voice before he’s turned around: you’d know it at the bottom of a well. He has an apron on, and a belly. “Noodles in that, or is that wrong?” he asks whoever’s beside you.',
  ],
  options: [
    {
      id: 'eat',
      text: 'Eat your soup',
      outcomes: [
        {
          chance: 1,
          text: [
            'He wipes around your bowl. “All good?” It is. You leave too much, and he runs out after you with it, and you say that it was for him.',
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
              by: -6,
            },
            {
              kind: 'money',
              by: -2000,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Ask after the aunt',
      outcomes: [
        {
          chance: 0.8,
          odds: 'he knows',
          text: [
            'He puts down the rag. He comes around the counter with his arms hanging, and he’s got no idea what to do with them, until he does. They think that you’re his father, or his mother, the people on the stools.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 18,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 8,
            },
            {
              kind: 'meet',
              affinity: 60,
            },
          ],
        },
        {
          chance: 0.2,
          odds: 'he does not',
          text: [
            '“Which one?” he says, pleasantly. He tells you about three of them. Either it wasn’t, or he’s put it where he doesn’t go.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
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
    {
      id: 'button',
      text: 'Tell him that it was you who pressed the button',
      conditions: [
        {
          kind: 'remembers',
          what: 'pressed-the-button',
        },
      ],
      outcomes: [
        {
          chance: 0.7,
          odds: 'noodles',
          text: [
            '“I hated you,” he says. “For, what, two years. I had a lot of plans for you.” Then he gives you more noodles.',
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
              by: -14,
            },
            {
              kind: 'forget',
              what: 'pressed-the-button',
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'the back door',
          text: ['He nods, and unties the apron, and goes out the back. The owner comes to take your money.'],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'forget',
              what: 'pressed-the-button',
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
      choose: 'say',
      roll: 0.05,
      expect: {
        says: 'He puts down the rag',
      },
    },
  ],
})
