import { defineEvent } from '../../define-event.ts'

export const theBench = defineEvent({
  id: 'the-bench',
  kind: 'question',
  category: 'friendship',
  title: 'The bench',
  stages: ['oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 10 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    'There is a chessboard on the other end of the bench, set up, and nobody behind it. Then there is somebody behind it.',
    'A child has sat down beside you and wants to know how old you are, and whether there were dinosaurs.',
  ],
  options: [
    {
      id: 'join',
      text: 'Join in',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You lose, three times over, and are told to come back tomorrow. You put it in the diary, under “appointments”.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.4,
          text: ['You tell it as it was, with gestures. When you look up, there are five of them listening.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Just sit',
      outcomes: [
        {
          chance: 1,
          text: ['The sun gets as far as your hands. You let it.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -5 }],
        },
      ],
    },
  ],
})
