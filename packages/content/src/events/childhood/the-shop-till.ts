import { defineEvent } from '../../define-event.ts'

export const theShopTill = defineEvent({
  id: 'the-shop-till',
  kind: 'question',
  category: 'money',
  title: 'Too much change',
  stages: ['childhood'],
  age: { from: 6 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'back' },
  text: [
    'The baker has given you a five back instead of a one. You see it at the corner. So, you notice, does the dog.',
  ],
  options: [
    {
      id: 'back',
      text: 'Go back in',
      outcomes: [
        {
          chance: 1,
          text: [
            'She looks at you for a while. Then she puts two rolls with seeds into the bag, which are the dear ones, and says nothing to anyone.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Say nothing to the dog',
      outcomes: [
        {
          chance: 1,
          text: [
            'Four dollars. You buy a kite with your own money on top, so that some of it is honest. It flies rather well.',
          ],
          effects: [
            { kind: 'money', by: 400 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 6, gauges: { happiness: 50, stress: 50 } },
      choose: 'back',
      roll: 0,
      expect: { gauges: { happiness: 3, stress: -2 } },
    },
  ],
})
