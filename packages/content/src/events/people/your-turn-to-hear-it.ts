import { defineEvent } from '../../define-event.ts'

export const yourTurnToHearIt = defineEvent({
  id: 'your-turn-to-hear-it',
  kind: 'question',
  category: 'friendship',
  title: 'The other way around',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: [
        'friend',
        'sister',
        'brother',
        'cousin',
        'aunt',
        'uncle',
        'niece',
        'nephew',
        'spouse',
        'partner',
        'son',
        'daughter',
        'mother',
        'father',
      ],
      age: { from: 14 },
      recalls: 'said sorry to me',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'said sorry to me', daysAgo: 500 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'accept' },
  text: [
    '{friend} stands at the door with {friend.their} hat still on. “You said sorry to me once. I thought, that looks easy. It isn’t.” It’s about something that you hadn’t known. Now you do: it was {friend.them} who told.',
  ],
  options: [
    {
      id: 'accept',
      text: '“Take your hat off.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} takes it off, and has nothing to hold on to then but the hat. You drink something warm. It’ll be between you for a week or so; after that it’ll be behind you.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'why',
      text: 'Ask why',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“Because they listened, when I told it.” It’s so small and so true that you’ve got nothing against it.',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.4,
          modifiers: [{ when: { kind: 'temperament', of: 'neuroticism', role: 'friend', from: 60 }, times: 1.6 }],
          text: [
            '{friend} explains, and with each reason it gets worse. You hand {friend.them} the hat at the fourth.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -8 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'door',
      text: 'Close the door, quietly',
      outcomes: [
        {
          chance: 0.5,
          text: ['{friend} says it again through the wood. You stand there, each with a hand on the same door.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'affinity', role: 'friend', by: -3 },
          ],
        },
        {
          chance: 0.5,
          text: ['You hear the steps go down. At the landing they stop for a long time.'],
          effects: [
            { kind: 'quarrel', role: 'friend', by: 'player' },
            { kind: 'affinity', role: 'friend', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
  ],
})
