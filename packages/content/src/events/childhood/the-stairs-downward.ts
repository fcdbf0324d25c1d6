import { defineEvent } from '../../define-event.ts'

export const theStairsDownward = defineEvent({
  id: 'the-stairs-downward',
  kind: 'question',
  category: 'health',
  title: 'Backwards',
  stages: ['infancy'],
  age: { from: 1, to: 2 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'bottom' },
  text: [
    'Up is known. Today it is about down. It has to be done backwards, says {parent}, and shows it, on all fours, with great dignity.',
  ],
  options: [
    {
      id: 'back',
      text: 'Backwards',
      outcomes: [
        {
          chance: 1,
          text: ['One foot, the other foot, the tummy. At the bottom you are both applauded, by each other.'],
          effects: [
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'bottom',
      text: 'On the bottom',
      outcomes: [
        {
          chance: 1,
          text: ['Thirteen times a bump, thirteen times a syllable. It is the longest word that you have said so far.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { health: 50, happiness: 50 } },
      choose: 'back',
      roll: 0,
      expect: { gauges: { health: 2, happiness: 3 } },
    },
  ],
})
