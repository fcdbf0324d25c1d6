import { defineEvent } from '../../define-event.ts'

export const roomThree = defineEvent({
  id: 'room-three',
  kind: 'question',
  category: 'chance',
  title: 'Room three',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: {
    kind: 'followUp',
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'sit',
    minutes: 4320,
  },
  text: [
    'Jury duty, and it’s room three. A young woman’s up for it, a scratch, a lot, a pole; she’s got the tie, or the blouse, that you wear when you’ve only the one. The lawyer asks all of you whether there’s any reason why you couldn’t be fair.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Keep your hand down',
      outcomes: [
        {
          chance: 0.6,
          odds: 'they listen',
          text: [
            'In the back room they’re for hanging her. You ask, mildly, who here’s got a pen in the car. Everyone has. “And how fast do you find it?” It takes until four.',
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
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            'They find for the paint. She looks along the twelve of you, and stops at you, at nothing, at your hands.',
          ],
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
          ],
        },
      ],
    },
    {
      id: 'up',
      text: 'Raise it, and say why',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s out loud, then, with forty people on benches. The judge looks over her glasses. “I remember,” she says; “the pen.” You’re excused. In the hall it’s an odd thing: you hold the elevator, and it’s for no one, and your arm feels light.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
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
      choose: 'up',
      roll: 0.05,
      expect: {
        says: 'It’s out loud',
      },
    },
  ],
})
