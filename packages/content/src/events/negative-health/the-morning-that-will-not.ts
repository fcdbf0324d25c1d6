import { defineEvent } from '../../define-event.ts'

export const theMorningThatWillNot = defineEvent({
  id: 'the-morning-that-will-not',
  kind: 'question',
  category: 'health',
  title: 'The blind',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 20,
    to: 75,
  },
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'spouse', 'partner'],
    },
  },
  conditions: [
    {
      kind: 'gauge',
      of: 'happiness',
      to: 40,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 14,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'It’s ten. You’ve been looking at the cord of the blind since six. It’d be a matter of lifting one arm. The phone’s buzzed twice, {friend} both times, and gone over the edge of the table, and it’s on the floor, a whole arm and a half away.',
  ],
  options: [
    {
      id: 'lie',
      text: 'Lie there',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s Thursday then. You’ve been eating out of a box. In the end it’s the smell of it that gets you up, and not far.',
          ],
          effects: [
            {
              kind: 'fallIll',
              illness: 'depression',
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
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
            {
              kind: 'gauge',
              of: 'health',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'reach',
      text: 'Reach for the phone',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          odds: 'you are heard',
          text: [
            '“I can’t do the blind,” you say. There’s a silence, and keys. {friend} does the blind, and the plates. Then {friend} lies down on the floor next to the bed and reads you the label on the box.',
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
              by: -6,
            },
            {
              kind: 'affinity',
              role: 'friend',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'friend',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 4,
            },
            {
              kind: 'appoint',
              title: 'The doctor who asks',
              message:
                '“Since when?” You’d thought about that in the waiting room. You tell her: since you stopped opening the mail. She writes it down like a date.',
              daysFromNow: 6,
              hour: 11,
              place: 'town',
              effects: [
                {
                  kind: 'gauge',
                  of: 'stress',
                  by: -6,
                },
                {
                  kind: 'gauge',
                  of: 'happiness',
                  by: 3,
                },
              ],
            },
          ],
        },
        {
          chance: 0.4,
          odds: 'you are not',
          text: [
            '“You sound tired,” says {friend}, from a train. “Get some sleep!” You had been doing so well with the arm.',
          ],
          effects: [
            {
              kind: 'fallIll',
              illness: 'depression',
              severity: 1,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
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
      id: 'roof',
      text: 'Say to yourself what you said to the boy on the roof',
      energyCost: 3,
      conditions: [
        {
          kind: 'remembers',
          what: 'crossed-the-street-for-a-boy',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You didn’t say anything much. You’d sat down, and you’d stayed until it was light. So you sit up, which is on the way, and stay with that. At noon you do the blind.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -8,
            },
          ],
        },
      ],
    },
    {
      id: 'bell',
      text: 'There was a bell, at that place, at six: feet first, they said, and the head later',
      energyCost: 3,
      conditions: [
        {
          kind: 'remembers',
          what: 'was-taken-to-the-place',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You put one foot on the floor. It’s cold, and it’s yours. You wait for the other. There’s a man who was in the bunk above, and who said to call at any hour; it’s still an hour, ten.',
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
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'meet',
              affinity: 40,
            },
          ],
        },
      ],
    },
  ],
})
