import { defineEvent } from '../../define-event.ts'

export const theGoodChina = defineEvent({
  id: 'the-good-china',
  kind: 'question',
  category: 'home',
  title: 'For best',
  stages: ['oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    'The good china has stood in the cabinet since the wedding, or the inheritance, for best. There are twenty-four places. You are having a boiled egg.',
  ],
  options: [
    {
      id: 'use',
      text: 'Take out a cup',
      outcomes: [
        {
          chance: 1,
          text: [
            'It weighs nothing. The coffee can be seen through it, against the window. You use it every day from now on, and break one a year, which comes out about right.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Leave it for best',
      outcomes: [
        {
          chance: 1,
          text: ['You dust it. Somebody is going to have twenty-four whole places, and an egg cup to go with them.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 70, gauges: { happiness: 50 } }, choose: 'use', roll: 0, expect: { gauges: { happiness: 6 } } },
  ],
})
