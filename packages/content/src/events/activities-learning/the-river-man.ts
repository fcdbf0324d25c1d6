import { defineEvent } from '../../define-event.ts'

export const theRiverMan = defineEvent({
  id: 'the-river-man',
  kind: 'question',
  category: 'growth',
  title: 'The delta man',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 22,
    to: 60,
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'asked-about-the-river',
      daysAgo: 2000,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'deadline',
    option: 'hear',
    minutes: 4320,
  },
  text: [
    'The library has talks on Thursdays: slides, folding chairs, nine people. He’s older. He writes his name on the board, and the pen squeaks. It’s about rivers that have never been measured. You asked him, {ago.asked-about-the-river}, so that he’d be looking the wrong way.',
  ],
  options: [
    {
      id: 'hear',
      text: 'Sit in the back and hear it',
      outcomes: [
        {
          chance: 1,
          text: [
            'He turns his back to you all to draw the delta. There’s not a sound. He turns around, and you could swear he’d been listening for it.',
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
      id: 'ask',
      text: 'Put up your hand, and ask it again',
      outcomes: [
        {
          chance: 0.7,
          odds: 'he knows you',
          text: [
            'He stops. He walks up between the chairs. “Two o’clock,” he says. “Books.” He had known; he’d thought it was the kindest thing done in that building all year. He’d gone out the next spring and looked for the river.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 13,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'he does not',
          text: [
            'He loves it. He hasn’t a notion who you are. It takes him forty minutes, and the lights are flicked.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 7,
            },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Ask when he’s going out there next, and whether he takes people',
      moneyCost: 40000,
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'activity',
              activity: 'hiking-group',
            },
            {
              kind: 'likes',
              interest: 'travelling',
            },
            {
              kind: 'gauge',
              of: 'health',
              from: 70,
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'A week, four canoes, a rope with knots. You get to hold the other end. It’s longer than anyone had thought.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 10,
            },
            {
              kind: 'meet',
              affinity: 40,
            },
            {
              kind: 'gauge',
              of: 'health',
              by: 2,
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 36,
        memory: ['asked-about-the-river'],
      },
      choose: 'ask',
      roll: 0.05,
      expect: {
        says: 'He stops',
      },
    },
  ],
})
