import { defineEvent } from '../../define-event.ts'

export const mine = defineEvent({
  id: 'mine',
  kind: 'question',
  category: 'friendship',
  title: 'Mine',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 9 },
  importance: 2,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    'There is another one of your size in the sandbox. It has the red shovel. You had not wanted the red shovel until just now.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is heavier than it looked, since somebody is attached to it. When the crying is over, you have the shovel, and nobody to dig with.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'bucket',
      text: 'Offer the bucket',
      outcomes: [
        {
          chance: 0.6,
          odds: 'a trade',
          text: [
            'It is considered. The shovel comes over; the bucket goes. You dig the same hole from two sides until it is dark.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
        {
          chance: 0.4,
          odds: 'both are taken',
          text: [
            'Now the other one has a shovel and a bucket. You have learned something, and have sand to think it over in.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'social', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Eat some sand',
      outcomes: [
        {
          chance: 1,
          text: ['It is not good. You give it another try, to be fair.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, social: 50 } },
      choose: 'take',
      roll: 0,
      expect: { gauges: { happiness: 3, social: -3 } },
    },
  ],
})
