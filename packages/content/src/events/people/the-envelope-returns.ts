import { defineEvent } from '../../define-event.ts'

export const theEnvelopeReturns = defineEvent({
  id: 'the-envelope-returns',
  kind: 'question',
  category: 'money',
  title: 'The other envelope',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew', 'son', 'daughter'],
      age: { from: 20 },
      recalls: 'gave me money',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'gave me money', daysAgo: 1000 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'take' },
  text: [
    '“You gave me money when I had none,” says {friend}. “You said it was a present. It was the exact sum.” On the table lies an envelope. {friend} has got it now; you can see it by the shoes.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Thank you,” you say. {friend} breathes out like somebody who’s parked. It’s a strange thing to be given your own kindness back, in used notes.',
          ],
          effects: [
            { kind: 'money', by: 30000 },
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'pass',
      text: '“Give it to the next one.”',
      outcomes: [
        {
          chance: 0.7,
          text: [
            '“That’s a line from a movie,” says {friend}, and keeps the envelope for months. Then there’s a card from somebody you don’t know, with a crib on it, and “from you, I’m told.”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
        {
          chance: 0.3,
          text: [
            '{friend} does. The next one buys a telescope. You are asked to come and look: a smear of light, with a ring.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Push it back: a present’s a present',
      outcomes: [
        {
          chance: 0.5,
          text: ['It goes back and forth across the table until the waiter takes it for the tip.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'affinity', role: 'friend', by: 4 },
          ],
        },
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'temperament', of: 'agreeableness', role: 'friend', to: 45 }, times: 1.8 }],
          text: [
            '{friend} pockets it stiffly. “You like it better, don’t you,” {friend.they} {friend|says|say}, “the one who gives.” You’ll think about that on the bus.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
  ],
})
