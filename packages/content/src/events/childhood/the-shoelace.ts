import { defineEvent } from '../../define-event.ts'

export const theShoelace = defineEvent({
  id: 'the-shoelace',
  kind: 'question',
  category: 'growth',
  title: 'Bunny ears',
  stages: ['childhood'],
  age: { to: 6 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'tuck' },
  text: [
    'There are two ears and a hole. You have been at it since breakfast. The others are in the yard already; you can hear them.',
  ],
  options: [
    {
      id: 'again',
      text: 'Once more',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it holds',
          text: ['It holds! It holds as far as the gate. Nobody in the yard has ever looked at a shoe for so long.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: ['Now there are four ears, and one of them is your finger.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'energy', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'tuck',
      text: 'Stuff the ends into the shoe',
      outcomes: [
        {
          chance: 1,
          text: ['It works very well. You do it like that until the second grade.'],
          effects: [{ kind: 'gauge', of: 'social', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 8, gauges: { happiness: 50 } }, choose: 'again', roll: 0, expect: { gauges: { happiness: 6 } } },
  ],
})
