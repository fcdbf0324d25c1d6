import { defineEvent } from '../../define-event.ts'

export const theCupboard = defineEvent({
  id: 'the-cupboard',
  kind: 'question',
  category: 'growth',
  title: 'The cupboard',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2000,
  importance: 2,
  offline: { kind: 'auto', option: 'lids' },
  text: ['Somebody has left the low cupboard open. There are seven lids in there.'],
  options: [
    {
      id: 'lids',
      text: 'Take out the lids',
      outcomes: [
        {
          chance: 1,
          text: ['Two of them make the best sound in the world. You make it again, to be sure. You are never sure.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 6 }],
        },
      ],
    },
    {
      id: 'climb-in',
      text: 'Climb in',
      outcomes: [
        {
          chance: 0.8,
          odds: 'it is cozy',
          text: [
            'It is dark and exactly your size. They look for you for ten minutes; you have never been so well hidden or so quiet.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.2,
          odds: 'the door falls to',
          text: ['The door falls to. It is dark on purpose. You find your voice.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 2, gauges: { stress: 10 } }, choose: 'climb-in', roll: 0.9, expect: { gauges: { stress: 6 } } },
  ],
})
