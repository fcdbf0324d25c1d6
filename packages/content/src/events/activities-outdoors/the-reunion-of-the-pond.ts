import { defineEvent } from '../../define-event.ts'

export const theReunionOfThePond = defineEvent({
  id: 'the-reunion-of-the-pond',
  kind: 'question',
  category: 'friendship',
  title: 'From the bank',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 18,
    to: 80,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'called-from-the-bank',
          daysAgo: 2200,
        },
        {
          kind: 'remembers',
          what: 'went-out-on-the-ice',
          daysAgo: 2200,
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 18,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'nod',
    minutes: 4320,
  },
  text: [
    'A woman in the line at the hardware store has a boy by the hood. “That’s the one,” she tells him, quite loudly, of you. “From the pond.” It wasn’t she who was out there; it was whoever she’s married. The boy looks you up and down for what’s special.',
  ],
  options: [
    {
      id: 'nod',
      text: 'Say that it was a long time ago',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Still,” she says. You pay for your hinges. He’s watching you the whole way out, through the door and the glass.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Crouch, and tell him the sound that it makes',
      outcomes: [
        {
          chance: 0.8,
          odds: 'he listens',
          text: [
            'You do it with your cheek and a finger. He jumps. All the way to the lumber you hear him doing it: the third jump, the third jump.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
        {
          chance: 0.2,
          odds: 'he can swim',
          text: ['“I can swim,” he says.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 2,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'teach',
      text: 'Offer to show him, and whoever likes, with a ladder',
      conditions: [
        {
          kind: 'any',
          of: [
            {
              kind: 'job',
              ladders: ['police', 'teaching', 'nursing'],
            },
            {
              kind: 'activity',
              activity: 'volunteering',
            },
            {
              kind: 'remembers',
              what: 'went-out-on-the-ice',
            },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'The first year it’s four kids. By the third the fire department’s sending a truck. You’ve got a whistle. You’re always the one who goes in.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 12,
            },
            {
              kind: 'joinActivity',
              activity: 'volunteering',
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
})
