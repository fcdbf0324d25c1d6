import { defineEvent } from '../../define-event.ts'

export const peaceHasABirthday = defineEvent({
  id: 'peace-has-a-birthday',
  kind: 'question',
  category: 'friendship',
  title: 'The day of the peace',
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
        'mother',
        'father',
        'son',
        'daughter',
        'spouse',
        'partner',
      ],
      age: { from: 14 },
      recalls: 'made peace with me',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'made peace with me', daysAgo: 330 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'eat' },
  text: [
    'A cake comes, in a box, by messenger. On it, in icing, two names and a date that says nothing to you. Then it does. It’s the day that you and {friend} made up. {friend.They} {friend|has|have} got the year wrong, or you have.',
  ],
  options: [
    {
      id: 'call',
      text: 'Call, and say which year it was',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You argue about it for half an hour, heatedly, with evidence. Both of you take great care not to win.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'familiarity', role: 'friend', by: 5 },
          ],
        },
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'temperament', of: 'agreeableness', role: 'friend', to: 45 }, times: 1.6 }],
          text: [
            '“You always have to,” says {friend}. There’s a pause at the edge of which you both stop in time. “Eat your cake,” {friend.they} {friend|says|say}.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'affinity', role: 'friend', by: 2 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: 'Take half of it over',
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} opens with a fork in hand; {friend.they} {friend|has|have} ordered two. You eat until neither of you could shout if you wanted to.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'eat',
      text: 'Eat it, standing up',
      outcomes: [
        {
          chance: 1,
          text: ['It’s lemon. You start with the date.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
      ],
    },
  ],
})
