import { defineEvent } from '../../define-event.ts'

export const grannyInTheTelephone = defineEvent({
  id: 'granny-in-the-telephone',
  kind: 'question',
  category: 'family',
  title: 'In the phone',
  stages: ['infancy'],
  age: { from: 1 },
  cast: { granny: { relation: 'grandmother' } },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'nod' },
  text: [
    '{granny} is in the phone. {granny.They} must be quite small in there. {granny.They} would like to know how you are.',
  ],
  options: [
    {
      id: 'nod',
      text: 'Nod',
      outcomes: [
        {
          chance: 1,
          text: [
            'You nod to everything. “Hello?” says {granny}. You nod. From the other end of the kitchen it is shouted to {granny.them} that you agree.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'familiarity', role: 'granny', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'knee',
      text: 'Show {granny.them} your knee',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hold it against the knee for a good while, on the side with the scab. “Lovely,” says {granny}, who has not been told what it is.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'affinity', role: 'granny', by: 4 },
          ],
          remembers: { role: 'granny', as: 'what was shown down the telephone' },
        },
      ],
    },
  ],
  examples: [{ given: { age: 1, gauges: { social: 50 } }, choose: 'nod', roll: 0, expect: { gauges: { social: 3 } } }],
})
