import { defineEvent } from '../../define-event.ts'

export const theWardAtNight = defineEvent({
  id: 'the-ward-at-night',
  kind: 'message',
  category: 'health',
  title: 'The ward at night',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'ill', illness: 'broken-leg' },
        { kind: 'ill', illness: 'pneumonia' },
        { kind: 'ill', illness: 'heart-attack' },
        { kind: 'ill', illness: 'stroke' },
        { kind: 'ill', illness: 'appendicitis' },
        { kind: 'ill', illness: 'hip-fracture' },
      ],
    },
  ],
  trigger: { kind: 'waiting', medianDays: 12 },
  cooldownDays: 700,
  importance: 3,
  text: [
    'In the next bed a man of ninety talks in his sleep, to a dog. The nurse goes by on her rubber soles, looks in, and pulls up your blanket as if you were somebody’s.',
  ],
  effects: [
    { kind: 'gauge', of: 'stress', by: -4 },
    { kind: 'gauge', of: 'happiness', by: 2 },
  ],
})
