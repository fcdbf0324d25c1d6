import { defineEvent } from '../../define-event.ts'

export const oldFriend = defineEvent({
  id: 'old-friend',
  kind: 'question',
  category: 'friendship',
  title: 'A name from before',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'card', minutes: 4 * 1440 },
  text: [
    '{friend} {friend|is|are} in town on Thursday, one night, the hotel by the station. “No pressure,” {friend.they} {friend|writes|write}, which is pressure.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go',
      energyCost: 10,
      moneyCost: 4_000,
      outcomes: [
        {
          chance: 0.8,
          text: [
            'You recognize the laugh before the face. At two in the morning a waiter puts the chairs on the tables around you, gently.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 20 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 12 },
          ],
          remembers: { role: 'friend', as: 'the night by the station' },
        },
        {
          chance: 0.2,
          text: [
            'You have both become people who talk about kitchens. It is pleasant, and a little like visiting a school.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 2 },
            { kind: 'familiarity', role: 'friend', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'card',
      text: 'Send a card instead',
      outcomes: [
        {
          chance: 1,
          text: ['You choose one with a lighthouse. It arrives on Friday.'],
          effects: [{ kind: 'familiarity', role: 'friend', by: 5 }],
        },
      ],
    },
  ],
})
