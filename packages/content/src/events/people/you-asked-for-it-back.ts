import { defineEvent } from '../../define-event.ts'

export const youAskedForItBack = defineEvent({
  id: 'you-asked-for-it-back',
  kind: 'question',
  category: 'money',
  title: 'What was asked back',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew'],
      age: { from: 20 },
      recalls: 'asked for the money back',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'asked for the money back', daysAgo: 300 }],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'noodles' },
  text: [
    '{friend} tells it as a funny story, to people you’ve just met: how you stood at the door in your coat to get your money back, with the date on a slip of paper. They laugh. You had needed it. You’d eaten noodles for a month.',
  ],
  options: [
    {
      id: 'noodles',
      text: 'Tell about the noodles',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You tell it just as funny, with the noodles. {friend} stops laughing somewhere around the second week. Later, in the hall: “You never said.” “I had a slip of paper,” you say.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
        {
          chance: 0.4,
          text: ['It isn’t funny, the way you tell it. Everyone’s glass is suddenly interesting.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'slip',
      text: 'Take a slip of paper out of your pocket',
      conditions: [{ kind: 'temperament', of: 'extraversion', from: 50 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the dry cleaner’s. You hold it up and read a sum and a date, and hand {friend} a pen. It brings the house down; and {friend} signs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'affinity', role: 'friend', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'coat',
      text: 'Get your coat',
      outcomes: [
        {
          chance: 1,
          text: ['“There, that coat!” calls {friend}. You’re in the street before they’ve stopped.'],
          effects: [
            { kind: 'quarrel', role: 'friend', by: 'player' },
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
  ],
})
