import { defineEvent } from '../../define-event.ts'

export const thePlateInYourHand = defineEvent({
  id: 'the-plate-in-your-hand',
  kind: 'question',
  category: 'family',
  title: 'A plate',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: {
    from: 22,
    to: 58,
  },
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 3,
        to: 13,
      },
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'said-it-was-a-door',
          daysAgo: 2500,
        },
        {
          kind: 'remembers',
          what: 'said-what-it-was',
          daysAgo: 2500,
        },
      ],
    },
    {
      kind: 'parent',
    },
    {
      kind: 'gauge',
      of: 'stress',
      from: 35,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'It’s a plate, again. {child} has let it go on purpose, looking at you. You haven’t slept. Your arm’s up; it got there by itself, and it knows the way. {child} looks at the hand, with interest, as at an airplane.',
  ],
  options: [
    {
      id: 'hit',
      text: 'It has come down before you know',
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s no bell in your ear this time. You hear yourself say that it’ll never. {child} says, in a bit, to comfort you: “It was a door.” No one had ever told {child} about a door.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: -20,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'out',
      text: 'Put the arm behind your back, and go out in the yard',
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand in the dark with your hand in your armpit, like a thing you’ve caught. When you come in {child} is sweeping, with the big broom, getting none of it. You do it together. It takes all evening.',
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
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Sit down on the floor, in the pieces, and tell {child} about the window, and your chin',
      conditions: [
        {
          kind: 'remembers',
          what: 'said-what-it-was',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} takes hold of your face, and turns it to the light. “I can’t see it,” {child} says. “No,” you say. There’s a woman you talk to after that, on Wednesdays, about plates.',
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
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 14,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'startRoutine',
              id: 'wednesdays-about-plates',
              title: 'Talking to a counselor',
              place: 'town',
              time: 'afternoon',
              days: [3],
              minutes: 60,
              energy: 2,
            },
          ],
        },
      ],
    },
  ],
})
