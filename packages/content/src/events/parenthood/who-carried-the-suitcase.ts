import { defineEvent } from '../../define-event.ts'

export const whoCarriedTheSuitcase = defineEvent({
  id: 'who-carried-the-suitcase',
  kind: 'question',
  category: 'family',
  title: 'Who carried it',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: {
      relation: ['son', 'daughter'],
      age: {
        from: 19,
        to: 50,
      },
    },
  },
  conditions: [
    {
      kind: 'remembers',
      what: 'you-carried-it-down',
      role: 'child',
      daysAgo: 2000,
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 30,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'auto',
    option: 'ask',
  },
  text: [
    '{child} is packing for a job in another state. It is the same suitcase. You have come to help, and pick it up, to take it to the car, and see {child} see you do it.',
  ],
  options: [
    {
      id: 'down',
      text: 'Put it down, and say that you should have kept the door shut',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} sits on the lid. “I was small,” {child.they} {child|says|say}. “I thought you must know, and it was all right.” You had not known. It was not all right. You say both, several times, until they are just two sentences.',
          ],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: 12,
            },
            {
              kind: 'familiarity',
              role: 'child',
              by: 10,
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
      id: 'ask',
      text: 'Ask if {child.they} would rather carry it',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Yes,” says {child}, and does, with both arms, all the way, and sets it in the trunk like something that is asleep.',
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
              by: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'new',
      text: 'Say that you will buy a new one, on the way',
      moneyCost: 12000,
      outcomes: [
        {
          chance: 0.5,
          text: ['You buy a red one. The old one is left by the trash, with its mouth open. Both of you look back.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
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
          chance: 0.5,
          text: ['“It’s just a suitcase,” says {child}. You had made it into more, out loud, in a parking lot.'],
          effects: [
            {
              kind: 'affinity',
              role: 'child',
              by: -3,
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
