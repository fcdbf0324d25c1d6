import { defineEvent } from '../../define-event.ts'

export const theHamster = defineEvent({
  id: 'the-hamster',
  kind: 'question',
  category: 'loss',
  title: 'Empty wheel',
  stages: ['childhood'],
  age: { from: 5, to: 11 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'drawing' },
  text: [
    'The wheel is still. The hamster lies in the corner with his back to you, as he did when he wanted to be left alone, but it is not that.',
  ],
  options: [
    {
      id: 'bury',
      text: 'Bury him under the currants',
      outcomes: [
        {
          chance: 1,
          text: [
            'A shoebox, cotton wool, a speech of one sentence. Two children from next door come and take off their caps.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'drawing',
      text: 'Draw him first, so that he is not forgotten',
      outcomes: [
        {
          chance: 1,
          text: ['You get the ear right. It hangs in the kitchen for years after everyone has stopped seeing it.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -1 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'drew-the-hamster' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 5, gauges: { happiness: 50, stress: 50, social: 50 } },
      choose: 'bury',
      roll: 0,
      expect: { gauges: { happiness: -3, stress: -4, social: 3 } },
    },
  ],
})
