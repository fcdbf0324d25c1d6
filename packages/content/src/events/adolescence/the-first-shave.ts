import { defineEvent } from '../../define-event.ts'

export const theFirstShave = defineEvent({
  id: 'the-first-shave',
  kind: 'question',
  category: 'growth',
  title: 'In the mirror',
  stages: ['adolescence'],
  age: { from: 13, to: 16 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'act' },
  text: ['Something has happened to your face overnight, in two places. You have the bathroom until half past seven.'],
  options: [
    {
      id: 'leave',
      text: 'Leave it alone',
      outcomes: [
        {
          chance: 1,
          text: [
            'By Thursday it has gone, as everything does that is left alone, which is not what the magazines say.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
    {
      id: 'act',
      text: 'Act',
      outcomes: [
        {
          chance: 0.5,
          odds: 'nobody sees',
          text: ['Toothpaste, powder, a lamp at an angle. Nobody says a word. You are almost sorry.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
        },
        {
          chance: 0.5,
          odds: 'everybody sees',
          text: ['Now it is a third place, and red. In the bus people are kind to you.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 13, gauges: { stress: 50 } }, choose: 'leave', roll: 0, expect: { gauges: { stress: -3 } } },
  ],
})
