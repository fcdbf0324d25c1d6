import { defineEvent } from '../../define-event.ts'

export const aRaiseAndAForm = defineEvent({
  id: 'a-raise-and-a-form',
  kind: 'question',
  category: 'work',
  title: 'A raise, and a form',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 2,
        to: 15,
      },
    },
    former: {
      relation: 'ex',
    },
  },
  conditions: [
    {
      kind: 'arranged',
      role: 'child',
      as: ['elsewhere'],
    },
    {
      kind: 'kinship',
      role: 'child',
      to: 'former',
      as: 'child',
    },
    {
      kind: 'job',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 60,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'wait',
  },
  text: [
    'You have got it, the raise, with back pay. There is a form for such changes, and one half of it goes to the court. {former} does not know what you earn. {child} has mentioned that it is cold there, in the mornings.',
  ],
  options: [
    {
      id: 'form',
      text: 'Fill in both halves',
      outcomes: [
        {
          chance: 1,
          text: [
            'From the next month it is more. {former} does not thank you; there is no box for that. {child} says that there is a new heater, and that it ticks.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 7,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'raise',
              times: 1.05,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
            {
              kind: 'money',
              by: -60000,
            },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: 'Fill in the half for the office',
      outcomes: [
        {
          chance: 0.65,
          text: [
            'No one ever asks. You buy {child} a coat, a very good one, which is kept at your place, so that it will last. It hangs there all week.',
          ],
          effects: [
            {
              kind: 'raise',
              times: 1.08,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'remember',
              what: 'the-half-you-kept',
            },
          ],
        },
        {
          chance: 0.35,
          text: [
            'They do ask, after a year and some. It is more by then, with a word for what you did, and {former} reads you the word over the phone, slowly.',
          ],
          effects: [
            {
              kind: 'raise',
              times: 1.08,
            },
            {
              kind: 'affinity',
              role: 'former',
              by: -14,
            },
            {
              kind: 'money',
              by: -350000,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
          ],
        },
      ],
    },
    {
      id: 'heat',
      text: 'Pay for a heater, and leave it at that',
      moneyCost: 28000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You carry it up yourself. {former} holds the door for you, and looks at your new shoes, and can do sums; always could.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'affinity',
              role: 'former',
              by: -3,
            },
            {
              kind: 'raise',
              times: 1.08,
            },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Ask for the raise next year instead',
      outcomes: [
        {
          chance: 1,
          text: [
            'The boss thinks you are joking, and then thinks that there is something wrong with you, and gives it to the next one on the list.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
            {
              kind: 'performance',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -3,
            },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 21 }, choose: 'form', expect: { says: 'says that there is a' } }],
})
