import { defineEvent } from '../../define-event.ts'

export const theSharpThing = defineEvent({
  id: 'the-sharp-thing',
  kind: 'question',
  category: 'health',
  title: 'Something sharp',
  stages: ['infancy'],
  age: { to: 0 },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 170 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'spoon' },
  text: [
    'There is something in your mouth that was not there yesterday. It is small and sharp, and it hurts, and it cannot be spat out.',
  ],
  options: [
    {
      id: 'spoon',
      text: 'Bite the wooden spoon',
      outcomes: [
        {
          chance: 1,
          text: ['The spoon keeps the mark. It is used for soup in that house for thirty years, on the other side.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
    {
      id: 'finger',
      text: 'Bite the finger that wants to see',
      outcomes: [
        {
          chance: 1,
          text: ['“It has a tooth!” shouts the finger. Everyone comes. You are shown to a telephone.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 0, gauges: { stress: 50 } }, choose: 'spoon', roll: 0, expect: { gauges: { stress: -3 } } },
  ],
})
