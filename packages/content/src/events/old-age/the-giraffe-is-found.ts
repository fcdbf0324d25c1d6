import { defineEvent } from '../../define-event.ts'

export const theGiraffeIsFound = defineEvent({
  id: 'the-giraffe-is-found',
  kind: 'question',
  category: 'family',
  title: 'The giraffe',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 22,
        to: 70,
      },
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'the-promise-about-the-giraffe',
      role: 'child',
      daysAgo: 6000,
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
    weight: 24,
  },
  once: true,
  importance: 4,
  offline: {
    kind: 'auto',
    option: 'bag',
  },
  text: [
    'You have been clearing the top of the closet. Behind the suitcases is a giraffe, crushed, with one eye. {child} is downstairs, making coffee, and sings.',
  ],
  options: [
    {
      id: 'give',
      text: 'Bring it down, and say that you found it',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} sets the pot beside the stove instead of on it. “You said you would,” {child.they} {child|says|say}. {child.They} {child|remembers|remember} the hand on the page, the lamp, all of it. You had thought it was yours alone.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
          ],
        },
      ],
    },
    {
      id: 'hide',
      text: 'Put it on a shelf at the height of a child, and wait',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It takes until supper. Then there is a sound from the hall. For a good while nobody comes in, and you go on slicing bread.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 8,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 6,
            },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It is not seen. It is, after all, a rag with one eye. It stands there for whoever comes next and is three feet tall.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 3,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'bag',
      text: 'Put it in the bag for the sale',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is bought by a man who fixes toys, for a quarter. You tell {child} at supper, as a joke, and see {child.them} not laugh.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -6,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 3,
            },
          ],
        },
      ],
    },
  ],
})
