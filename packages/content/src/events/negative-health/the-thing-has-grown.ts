import { defineEvent } from '../../define-event.ts'

export const theThingHasGrown = defineEvent({
  id: 'the-thing-has-grown',
  kind: 'question',
  category: 'health',
  title: 'A grape',
  stages: ['adult', 'middleAge', 'oldAge'],
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'It’s a grape now. There’s another beside it. You’ve said the word “gland” to yourself so often that it’s no longer a word.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go today',
      moneyCost: 20000,
      outcomes: [
        {
          chance: 0.5,
          odds: 'a cat',
          text: [
            'A cat scratch, would you believe it. Some sort of fever, from next door’s cat. Pills. You walk home and look that cat in the eye.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'examine',
            },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is bad',
          text: [
            '“How long have you had this?” You say a month. You see in the doctor’s face what the difference would have been. It’s a year out of your life, and a good part of your savings, and you’re told that you’re lucky.',
          ],
          effects: [
            {
              kind: 'money',
              by: -800000,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -22,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -12,
            },
            {
              kind: 'examine',
            },
            {
              kind: 'remember',
              what: 'waited-too-long',
            },
            {
              kind: 'appoint',
              title: 'First infusion',
              message:
                'There are eight chairs, all taken, all by the window. The woman in the next one pushes a bowl of lemon drops over to you. “You’ll want those,” she says. “At about three.”',
              daysFromNow: 10,
              hour: 8,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -3,
                },
                {
                  kind: 'gauge',
                  of: 'health',
                  by: -3,
                },
                {
                  kind: 'gauge',
                  of: 'energy',
                  by: -8,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'not',
      text: 'Wait for it to go away again',
      outcomes: [
        {
          chance: 0.35,
          odds: 'it goes',
          text: ['It does. You never find out. You tell it as a story about doctors.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
        {
          chance: 0.65,
          odds: 'it does not',
          text: [
            'You’re carried, when it comes to that, from the bathroom floor to the street, by two men who are careful of your head in the doorway.',
          ],
          effects: [
            {
              kind: 'money',
              by: -1200000,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: -30,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 20,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -16,
            },
            {
              kind: 'examine',
            },
            {
              kind: 'remember',
              what: 'waited-too-long',
            },
          ],
        },
      ],
    },
  ],
})
