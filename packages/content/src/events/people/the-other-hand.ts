import { defineEvent } from '../../define-event.ts'

export const theOtherHand = defineEvent({
  id: 'the-other-hand',
  kind: 'question',
  category: 'friendship',
  title: 'Now it’s the other hand',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew', 'mother', 'father'],
      age: { from: 20 },
      recalls: 'let me help',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'let me help', daysAgo: 250 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'drive' },
  text: [
    '“You let me help you, that time,” says {friend}. “I’ve thought about how you did that. Without making a face.” {friend.They} {friend|is|are} making one now. “I’ve got to go in for a test on Thursday, and they want somebody to drive home.”',
  ],
  options: [
    {
      id: 'drive',
      text: '“What time?”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit for three hours under a fish tank. When {friend} comes out, in socks, holding {friend.their} shoes, {friend.they} {friend|looks|look} about six. It’s nothing, as it happens. You drive the long way, past the water.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'who',
      text: 'Ask why there’s nobody else',
      outcomes: [
        {
          chance: 0.5,
          text: ['“There is,” says {friend}. “They make a face.” You say what time you’ll be there.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 6 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '{friend} thinks it over, honestly. “Huh,” {friend.they} {friend|says|say}. You’ve both heard it. You bring flowers on Thursday, so that it’s not only a car.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'cab',
      text: 'Offer to pay for a cab',
      outcomes: [
        {
          chance: 1,
          text: [
            'They don’t let people go with a cab. {friend} finds a cousin. “It’s fine,” {friend.they} {friend|says|say}, and makes the face.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -8 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
})
