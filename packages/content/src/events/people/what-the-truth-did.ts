import { defineEvent } from '../../define-event.ts'

export const whatTheTruthDid = defineEvent({
  id: 'what-the-truth-did',
  kind: 'question',
  category: 'friendship',
  title: 'What the truth did',
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
      ],
      age: { from: 18 },
      recalls: 'told me the truth',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'told me the truth', daysAgo: 400 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'careful' },
  text: [
    'When the two of you had it out, you told {friend} that {friend.they} {friend|was|were} hiding in that life. You’d forgotten. {friend} hasn’t. “I’ve given notice,” {friend.they} {friend|says|say}, and looks at you the way you look at the person who said jump.',
  ],
  options: [
    {
      id: 'glad',
      text: '“Good.”',
      outcomes: [
        {
          chance: 0.7,
          text: [
            '{friend} needed that one word, it seems; {friend.they} {friend|had|have} driven over for it. It goes badly for a year and then rather well.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.3,
          modifiers: [{ when: { kind: 'temperament', of: 'neuroticism', role: 'friend', from: 60 }, times: 1.8 }],
          text: [
            'It goes badly. You hear of it in installments. {friend} never says whose idea it was, and says it in a certain way.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'careful',
      text: 'Ask what {friend.they} {friend|has|have} saved',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'Four months, on rice. You do the figures together on a paper bag. It’s not jumping, by the end, it’s stairs.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.5,
          text: ['“Now you come,” says {friend}. “With a calculator.”'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'angry',
      text: 'Say that you were only angry',
      outcomes: [
        {
          chance: 1,
          text: ['“I know,” says {friend}. “That’s why I believed it.”'],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
  ],
})
