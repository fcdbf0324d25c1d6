import { defineEvent } from '../../define-event.ts'

export const theChessPartner = defineEvent({
  id: 'the-chess-partner',
  kind: 'question',
  category: 'friendship',
  title: 'White to move',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 6 },
  importance: 3,
  offline: { kind: 'auto', option: 'walk' },
  text: [
    'In the park a man has set up a board, with both sides of it, and nobody on the other one. He does not look up. The white pawn goes forward two.',
    'A board stands on a stone table in the park, and the pieces are set up. The man behind it pushes the pawn before the king two squares and folds his arms.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Sit down',
      outcomes: [
        {
          chance: 1,
          text: [
            'You lose in nineteen moves, and in twenty-two the week after. He says his name in the spring, as if you had earned it.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'meet', affinity: 35 },
          ],
        },
      ],
    },
    {
      id: 'walk',
      text: 'Walk on, thinking about what you would have played',
      outcomes: [
        {
          chance: 1,
          text: ['The Sicilian. You have it by the pond. You have no idea how it goes on.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 25, gauges: { social: 50 } }, choose: 'sit', roll: 0, expect: { gauges: { social: 5 } } }],
})
