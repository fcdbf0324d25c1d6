import { defineEvent } from '../../define-event.ts'

export const thePoliteMan = defineEvent({
  id: 'the-polite-man',
  kind: 'question',
  category: 'money',
  title: 'The polite man',
  stages: ['oldAge', 'middleAge'],
  conditions: [
    {
      kind: 'ill',
      illness: 'dementia',
      severity: 2,
    },
    {
      kind: 'wealth',
      from: 3000000,
    },
    {
      kind: 'money',
      from: 400000,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 50,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'There is a polite man in your kitchen. You have given him coffee. He says that you signed on Thursday, and shows you: it is a water softener, or a share of one. The second half is due today. He has such nice hands.',
  ],
  options: [
    {
      id: 'paper',
      text: 'Give him the card of your lawyer',
      conditions: [
        {
          kind: 'remembers',
          what: 'signed-on-a-clear-day',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'He reads the card and his face goes out like a stove. What you have not been able to sign away since that morning, you did not sign away on Thursday. He leaves his cup half full. You finish it.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
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
      id: 'pay',
      text: 'Pay, since a signature is a signature',
      moneyCost: 240000,
      outcomes: [
        {
          chance: 1,
          text: ['Nothing is ever delivered. You wait for it on three Mondays, in a clean shirt.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'out',
      text: 'Tell him that your wallet is upstairs, and lock yourself in',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'He calls through the door for a while, politely. When it has been quiet for as long as a program on the radio, you come down. The spoons are still there.',
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
              by: 2,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'He goes through the desk. You hear the drawers, one after the other, in the order in which you would have opened them.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'money',
              by: -180000,
            },
          ],
        },
      ],
    },
    {
      id: 'neighbor',
      text: 'Open the window and call down for help',
      conditions: [
        {
          kind: 'gauge',
          of: 'social',
          from: 40,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Two women with strollers come up and fill the kitchen. The polite man finds that he has another appointment. One of them writes her number on your calendar, over all of March.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'social',
              by: 7,
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
})
