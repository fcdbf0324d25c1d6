import { defineEvent } from '../../define-event.ts'

export const offYourPlate = defineEvent({
  id: 'off-your-plate',
  kind: 'question',
  category: 'family',
  title: 'Off your plate',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 22,
        to: 60,
      },
    },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'remembers',
          what: 'a-fry-from-your-plate',
          role: 'child',
          daysAgo: 2500,
        },
        {
          kind: 'remembers',
          what: 'two-new-holes',
          role: 'child',
          daysAgo: 2500,
        },
      ],
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
    option: 'push',
  },
  text: [
    'A diner, and {child} across from you, a grown person with a loan. {child.They} {child|talks|talk} about the loan, and while {child.they} {child|does|do}, a hand comes over and takes a fry off your plate.',
  ],
  options: [
    {
      id: 'push',
      text: 'Push the plate to the middle',
      outcomes: [
        {
          chance: 1,
          text: [
            '“What?” says {child}. You say that it is nothing. It is a fry. The waitress asks if there is something wrong with your eyes.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'affinity',
              role: 'child',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say what day you are thinking of',
      conditions: [
        {
          kind: 'remembers',
          what: 'a-fry-from-your-plate',
          role: 'child',
        },
      ],
      outcomes: [
        {
          chance: 0.7,
          text: [
            '{child} goes on chewing. “I’d thrown it out so I couldn’t jump after it,” {child.they} {child|says|say} then, quite lightly. “That’s how high up we were.” You had never been told it. You order more.',
          ],
          effects: [
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: 5,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
          ],
        },
        {
          chance: 0.3,
          text: [
            '“Please,” says {child}. “Not with ketchup.” You nod. It is not your story; you were only in it all the time.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -2,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 3,
            },
          ],
        },
      ],
    },
    {
      id: 'belt',
      text: 'Look at the belt, which has its own holes and no others',
      conditions: [
        {
          kind: 'remembers',
          what: 'two-new-holes',
          role: 'child',
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} sees you look, and undoes it by one, before the whole diner. “There,” {child.they} {child|says|say}. “That’s for the pie.”',
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
              by: 8,
            },
          ],
        },
      ],
    },
  ],
})
