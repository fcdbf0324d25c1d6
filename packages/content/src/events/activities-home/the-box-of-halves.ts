import { defineEvent } from '../../define-event.ts'

export const theBoxOfHalves = defineEvent({
  id: 'the-box-of-halves',
  kind: 'question',
  category: 'home',
  title: 'Newspaper',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    other: {
      relation: ['friend', 'acquaintance', 'neighbour', 'colleague'],
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'moved-the-bowl',
      role: 'other',
      daysAgo: 700,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 22,
  },
  once: true,
  importance: 5,
  offline: {
    kind: 'deadline',
    option: 'shut',
    minutes: 4320,
  },
  text: [
    '{other} is moving, and you’re carrying. The last of the boxes is light and rattles. “Careful, that’s my daughter’s bowl,” says {other}, who has picked up the habit, as people do when they move, of telling each thing’s story. There are two halves in there. You moved yours down a shelf, {ago.moved-the-bowl}.',
  ],
  options: [
    {
      id: 'shut',
      text: 'Carry it carefully',
      outcomes: [
        {
          chance: 1,
          text: ['You belt it in, on the front seat. It rattles at every light.'],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -2,
            },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say it in the stairwell',
      outcomes: [
        {
          chance: 0.7,
          odds: 'it was known',
          text: [
            'It’s the landing with the bad bulb. “I know,” says {other}. “Clay’s got fingerprints.” There’s the sofa yet to do.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -14,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 4,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: 5,
            },
            {
              kind: 'familiarity',
              role: 'other',
              by: 8,
            },
            {
              kind: 'forget',
              what: 'moved-the-bowl',
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'it was not',
          text: [
            '{other} sits down on the stairs. It’s not about the bowl; it’s that the daughter isn’t speaking, and that it began there. You hadn’t thought that it began anything.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: -12,
            },
            {
              kind: 'forget',
              what: 'moved-the-bowl',
            },
          ],
        },
      ],
    },
    {
      id: 'throw',
      text: 'Ask for the halves, and throw another, with the same clay',
      energyCost: 5,
      conditions: [
        {
          kind: 'practised',
          activity: 'pottery',
          level: 3,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You grind the old one down and work it in. It takes four tries to get a wall as thin as that. You tell {other} what’s in it only when it’s on the table.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'stress',
              by: -10,
            },
            {
              kind: 'affinity',
              role: 'other',
              by: 16,
            },
            {
              kind: 'familiarity',
              role: 'other',
              by: 10,
            },
            {
              kind: 'practice',
              activity: 'pottery',
              by: 6,
            },
            {
              kind: 'forget',
              what: 'moved-the-bowl',
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 52,
        memory: ['moved-the-bowl'],
      },
      choose: 'say',
      roll: 0.05,
      expect: {
        says: 'It’s the landing with the bad bulb',
      },
    },
  ],
})
