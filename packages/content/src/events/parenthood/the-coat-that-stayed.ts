import { defineEvent } from '../../define-event.ts'

export const theCoatThatStayed = defineEvent({
  id: 'the-coat-that-stayed',
  kind: 'question',
  category: 'family',
  title: 'The coat that stayed',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 18,
        to: 50,
      },
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'the-half-you-kept',
      role: 'child',
      daysAgo: 1500,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 26,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'auto',
    option: 'closet',
  },
  text: [
    '{child} has opened the wrong closet, and there it hangs, small, hardly worn. “This was the warm one,” says {child}. “I used to think about it. On the bus.”',
  ],
  options: [
    {
      id: 'tell',
      text: 'Say what the coat was instead of',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You say: a form, a half. {child} holds it up by the shoulders, as if to see whom it would fit. “You’d never have been let off at home,” {child.they} {child|says|say}, “if it had come out. I might, though.”',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -12,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{child} hangs it back. It is a good hanger, wooden, with a bar. “We wore our hats in bed,” {child.they} {child|tells|tell} it.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Give it away together, to the drive on Pine',
      outcomes: [
        {
          chance: 1,
          text: ['It goes to a boy who looks at the label, and zips it up, and unzips it, over and over.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'closet',
      text: 'Shut the closet, and say that it was a good coat',
      outcomes: [
        {
          chance: 1,
          text: ['“It was,” says {child}. The rest of the visit goes well. It goes very well.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
          ],
        },
      ],
    },
  ],
})
