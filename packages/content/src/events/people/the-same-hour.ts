import { defineEvent } from '../../define-event.ts'

export const theSameHour = defineEvent({
  id: 'the-same-hour',
  kind: 'question',
  category: 'friendship',
  title: 'At the usual hour',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: [
        'friend',
        'mother',
        'father',
        'grandmother',
        'grandfather',
        'aunt',
        'uncle',
        'sister',
        'brother',
        'son',
        'daughter',
      ],
      age: { from: 20 },
    },
  },
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'soon' },
  text: [
    {
      when: [{ kind: 'recalls', role: 'friend', as: 'called me', daysAgo: 100 }],
      text: 'You haven’t called {friend} for months. Now the phone rings, at the hour at which you used to. “I only wanted to know whether this thing still works,” says {friend}, and waits.',
    },
    {
      when: [{ kind: 'recalls', role: 'friend', as: 'came to see me', daysAgo: 100 }],
      text: 'The last time you came to see {friend}, you left a scarf there. It arrives in the mail, washed and ironed. The scarf wasn’t what you’d forgotten, you think.',
    },
    {
      when: [{ kind: 'recalls', role: 'friend', as: 'gave me an afternoon', daysAgo: 100 }],
      text: 'A photograph comes, without a letter: you and {friend} on that afternoon, squinting. On the back, in {friend.their} hand, is a question mark.',
    },
  ],
  options: [
    {
      id: 'now',
      text: 'Go there. Today',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.85,
          text: [
            '{friend} opens the door and says, “Oh, it’s you,” the way you would say, “Oh, money.” You stay until the streetlights.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.15,
          text: [
            '{friend} isn’t in. You leave a note under the mat, with a corner showing. You get it back, framed, at your birthday.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call, for once without a reason',
      outcomes: [
        {
          chance: 1,
          text: ['You have no reason for an hour and ten minutes.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 5 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'soon',
      text: '“Soon,” you say, out loud, to the hall',
      outcomes: [
        {
          chance: 1,
          text: ['It’s a good word. It keeps for ages.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
})
