import { defineEvent } from '../../define-event.ts'

export const theCameraOnThePole = defineEvent({
  id: 'the-camera-on-the-pole',
  kind: 'question',
  category: 'chance',
  title: 'On the pole',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'There’s a camera on the pole. Two officers are on your step, with a picture of you, getting out, bending down, looking, and getting in. “Is this you?” the younger one asks. It’s a good likeness. You look like a person who has dropped something.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Yes',
      outcomes: [
        {
          chance: 1,
          text: [
            'You’re given a date. You’ve never been given one before: it’s got a room on it. The boy with the carts is there, in a tie, for the other side.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'appoint',
              title: 'Court, room 3',
              message:
                '“Why didn’t you leave a note?” You had a pen. You’ve gone over it, and there was a pen in the door. Fifteen hundred, and points. In the hall the woman from the dark car lets you hold the elevator.',
              daysFromNow: 45,
              hour: 9,
              place: 'town',
              effects: [
                {
                  kind: 'money',
                  by: -150000,
                },
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -8,
                },
                {
                  kind: 'gauge',
                  of: 'happiness',
                  by: -4,
                },
              ],
            },
          ],
          followUps: [
            {
              event: 'room-three',
              afterDays: [1200, 1800],
            },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that you lent the car to a friend',
      outcomes: [
        {
          chance: 0.4,
          odds: 'they let it be',
          text: [
            'They write down that there’s a friend. It goes no further; it’s only paint. You’ve got to be careful, from then on, of who in the family says what about that day.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
          ],
        },
        {
          chance: 0.6,
          odds: 'they ask for a name',
          text: [
            '“What’s the name of the friend?” There is a pause in which you go through them all, one after the other, those that you’ve got. You don’t say any. It’s worse now than it had been.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -10,
            },
            {
              kind: 'appoint',
              title: 'Court, room 3',
              message:
                'It’s two charges, and the second’s for the friend. Four thousand, thirty hours of picking up bottles, and your name in the Sunday paper among the others.',
              daysFromNow: 60,
              hour: 9,
              place: 'town',
              effects: [
                {
                  kind: 'money',
                  by: -400000,
                },
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -4,
                },
                {
                  kind: 'gauge',
                  of: 'happiness',
                  by: -10,
                },
                {
                  kind: 'gauge',
                  of: 'social',
                  by: -8,
                },
              ],
            },
          ],
          followUps: [
            {
              event: 'room-three',
              afterDays: [1200, 1800],
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
      choose: 'yes',
      roll: 0.05,
      expect: {
        says: 'You’re given a date',
        followUp: 'room-three',
      },
    },
  ],
})
