import { defineEvent } from '../../define-event.ts'

export const sugarAtFour = defineEvent({
  id: 'sugar-at-four',
  kind: 'question',
  category: 'family',
  title: 'Sugar at four',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 24,
        to: 60,
      },
    },
  },
  conditions: [
    {
      kind: 'personIs',
      role: 'child',
      as: 'parent',
      is: true,
    },
    {
      kind: 'personIs',
      role: 'child',
      as: 'away',
      is: false,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 18,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'ask',
  },
  text: [
    '{child} has brought a page of rules and put it up with a magnet: no sugar, no screens, no “good girl” or “good boy.” You have the little one until six. At four comes a whisper: is it true that you have a drawer?',
  ],
  options: [
    {
      id: 'rules',
      text: 'It was a drawer for string',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'You show it: string. The little one takes it well. For an hour and a half you make a web from the stove to the door, and {child}, at six, cannot get in, and has to be taught the way.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 6,
            },
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
      id: 'drawer',
      text: 'Open the drawer',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'Chocolate, and a look between two people that will outlast one of them. It is not found out until there are fillings, and by then it has become a story.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: -2,
            },
          ],
        },
        {
          chance: 0.5,
          text: [
            'It is told at the door, with joy, in the first breath: “There IS a drawer.” {child} folds the page into quarters, and into eighths.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -7,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
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
      id: 'ask',
      text: 'Call {child}, and ask what the rules are afraid of',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a long breath. It is about how {child.they} could not stop at one, ever, of anything, and lay awake in your house, over that drawer.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
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
