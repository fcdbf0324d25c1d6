import { defineEvent } from '../../define-event.ts'

export const theSuitcaseByTheRadiator = defineEvent({
  id: 'the-suitcase-by-the-radiator',
  kind: 'question',
  category: 'family',
  title: 'The suitcase by the radiator',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 7,
        to: 13,
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
      as: ['sole', 'shared'],
    },
    {
      kind: 'kinship',
      role: 'child',
      to: 'former',
      as: 'child',
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 36,
  },
  once: true,
  importance: 7,
  offline: {
    kind: 'hold',
  },
  text: [
    'Friday, six o’clock. The suitcase is by the radiator, and {child} is behind it, and will not go to {former}’s. Nothing has happened, {child.they} {child|says|say}. {former} is on the stairs. There is an order, from a judge, with your signature on it.',
  ],
  options: [
    {
      id: 'send',
      text: 'Say that this is how it is, and carry down the suitcase',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'On Sunday {child} comes back with paint on both knees. “It was good,” {child.they} {child|says|say}, a little angry. It was you. You had looked so lonely, {child.they} {child|says|say}, all week.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 4,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'You hear it all the way down, and the car door. It is months until you learn what it was: a roommate, a lock. You had carried down the suitcase.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -12,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 14,
            },
            {
              kind: 'remember',
              what: 'you-carried-it-down',
            },
          ],
        },
      ],
    },
    {
      id: 'up',
      text: 'Ask {former} up, and let {child} say it',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It is about the new bunk, and who sleeps on top. It takes until seven, and {former} is good at it, sitting on the floor. You had forgotten that.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 6,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -3,
            },
          ],
        },
        {
          chance: 0.4,
          text: ['With both of you there, {child} goes white, and picks up the suitcase, so that it will be over.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -5,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Tell {former}, through the door, not today',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'There is a letter from a lawyer, with a number on it, and it costs. {child} sleeps for twelve hours. You will never know; it might have been the bunk.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: -14,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 8,
            },
            {
              kind: 'money',
              by: -150000,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{former} stands there, and then sits down on the step. “Is it the roommate?” {former.they} {former|asks|ask}. “He’s out. He’s out since last night. I should have called.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'former',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -6,
            },
          ],
        },
      ],
    },
  ],
})
