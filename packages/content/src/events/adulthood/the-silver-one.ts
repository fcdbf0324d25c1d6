import { defineEvent } from '../../define-event.ts'

export const theSilverOne = defineEvent({
  id: 'the-silver-one',
  kind: 'question',
  category: 'family',
  title: 'The silver one',
  stages: ['adult', 'middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['grandson', 'granddaughter'],
      age: {
        from: 4,
        to: 10,
      },
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'a-silver-scar',
      daysAgo: 300,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 24,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'tell',
  },
  text: [
    '“Where did I come out?” asks {child}, from your bathtub, with a beard of foam. You are asked it in the middle of looking for a towel, and the hand that holds the towel remembers another tub.',
  ],
  options: [
    {
      id: 'tell',
      text: 'Tell {child.them} about a silver line, below the ribs',
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell of a tub, a long time ago, and how you asked nothing until it was almost too late. {child} looks at you with great attention. “You should ask sooner,” {child.they} {child|says|say}, and goes under.',
          ],
          effects: [
            {
              kind: 'familiarity',
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
      id: 'plain',
      text: 'Give the plain facts, with a washcloth',
      outcomes: [
        {
          chance: 1,
          text: ['The facts are received coolly. They are passed on the next day to the whole of the bus.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 2,
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
      id: 'later',
      text: 'Say that you will explain it later',
      outcomes: [
        {
          chance: 1,
          text: ['Later is a place that {child} has heard of. The foam has to be rinsed off, and that is that.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -2,
            },
          ],
        },
      ],
    },
  ],
})
