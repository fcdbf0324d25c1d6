import { defineEvent } from '../../define-event.ts'

export const thePhoneBill = defineEvent({
  id: 'the-phone-bill',
  kind: 'question',
  category: 'money',
  title: 'The bill',
  stages: ['adolescence'],
  age: { from: 13, to: 17 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'tell' },
  text: [
    'There is an envelope with your name on it, the first ever. It is from the telephone company, and it is two hundred and forty.',
  ],
  options: [
    {
      id: 'tell',
      text: 'Put it on the kitchen table',
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} reads it twice. You pay it off in lawns, at eight a lawn, until the leaves fall. You both know the number of lawns to this day.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 3 },
            { kind: 'gauge', of: 'energy', by: -8 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'hide',
      text: 'Put it in the atlas, at Greenland',
      outcomes: [
        {
          chance: 1,
          text: ['The second envelope is red. The conversation takes place after all, with fees.'],
          effects: [
            { kind: 'affinity', role: 'parent', by: -5 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 13, gauges: { stress: 50 } }, choose: 'tell', roll: 0, expect: { gauges: { stress: -3 } } },
  ],
})
