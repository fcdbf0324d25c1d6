import { defineEvent } from '../../define-event.ts'

export const firstCrush = defineEvent({
  id: 'first-crush',
  kind: 'question',
  category: 'love',
  title: 'Somebody at the next table',
  stages: ['youngAdult'],
  age: { from: 18, to: 23 },
  conditions: [{ kind: 'not', of: { kind: 'partnered' } }],
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'look' },
  text: [
    'At the library, every day at ten past two, somebody sits down who eats apples without a sound. You have been on page 31 since Monday.',
    'Somebody at the night bus stop has the same book as you, further on. They look up at the sad part, at you.',
  ],
  options: [
    {
      id: 'speak',
      text: 'Say something',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          odds: 'it is answered',
          text: [
            'You say “Apples.” It is not much, but it is answered. It comes to nothing, over four wonderful weeks.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'remember', what: 'spoke-first' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is not',
          text: ['You say something about the weather, indoors. The apple is finished in another room.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'look',
      text: 'Go on reading page 31',
      outcomes: [
        {
          chance: 1,
          text: ['By summer you know it by heart. It is about drainage.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
})
