import { defineEvent } from '../../define-event.ts'

export const theTripInADrawer = defineEvent({
  id: 'the-trip-in-a-drawer',
  kind: 'question',
  category: 'friendship',
  title: 'A ticket, torn once',
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
        'ex',
        'son',
        'daughter',
        'mother',
        'father',
      ],
      age: { from: 12 },
      recalls: 'traveled with me',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'traveled with me', daysAgo: 1300 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'drawer' },
  text: [
    'In the drawer, under the batteries, there’s a ticket from the trip with {friend}: two seats, torn once. On the back {friend.they} wrote down a word that neither of you could pronounce. You say it into the kitchen. You still can’t.',
  ],
  options: [
    {
      id: 'again',
      text: 'Book it again, the same two seats',
      energyCost: 10,
      moneyCost: 90000,
      conditions: [{ kind: 'affinity', role: 'friend', from: 20 }],
      outcomes: [
        {
          chance: 0.7,
          text: [
            'The hotel’s a bank. The word’s been on a tin of fish all the time. You laugh in the same place, on the same wall, with worse knees, and {friend} says, “We got old in between. Did you notice?”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 12 },
          ],
          remembers: { role: 'friend', as: 'the same trip twice' },
        },
        {
          chance: 0.3,
          text: [
            'One shouldn’t. It rains, and you’re both so careful to be happy. On the last day {friend} says so, and then it’s a good last day.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'send',
      text: 'Mail {friend.them} the ticket',
      outcomes: [
        {
          chance: 1,
          text: [
            'An envelope comes back by return mail, with the other one. {friend.They} had kept it too. Neither of you has enclosed a letter.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 9 },
            { kind: 'familiarity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'drawer',
      text: 'Put it back under the batteries',
      outcomes: [
        {
          chance: 1,
          text: ['It’s a good drawer. Once a year it can do that to you.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
})
