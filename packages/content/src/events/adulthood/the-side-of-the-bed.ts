import { defineEvent } from '../../define-event.ts'

export const theSideOfTheBed = defineEvent({
  id: 'the-side-of-the-bed',
  kind: 'question',
  category: 'love',
  title: 'The middle of the night',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: ['spouse', 'partner'] } },
  trigger: { kind: 'draw', weight: 7 },
  importance: 2,
  offline: { kind: 'auto', option: 'lie' },
  text: ['{partner} snores. It has begun to have a melody. You have an important day tomorrow, or had one today.'],
  options: [
    {
      id: 'elbow',
      text: 'An elbow',
      outcomes: [
        {
          chance: 1,
          text: [
            'A pause, a sigh, and the second movement. You are both awake now; at least there is somebody to talk to.',
          ],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 3 },
            { kind: 'gauge', of: 'energy', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'sofa',
      text: 'Move to the sofa',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sleep like a stone. At seven {partner} stands there with the pillow: “Were you cross?” It takes longer to explain than you have slept.',
          ],
          effects: [
            { kind: 'gauge', of: 'energy', by: 3 },
            { kind: 'affinity', role: 'partner', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'lie',
      text: 'Lie there and listen',
      outcomes: [
        {
          chance: 1,
          text: ['Somewhere about four it stops. You hold your breath, until it goes on again.'],
          effects: [
            { kind: 'affinity', role: 'partner', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
})
