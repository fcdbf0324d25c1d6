import { defineEvent } from '../../define-event.ts'

export const waterOnTheFloor = defineEvent({
  id: 'water-on-the-floor',
  kind: 'question',
  category: 'home',
  title: 'Water on the floor',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew', 'neighbour', 'colleague'],
      age: { from: 18 },
      recalls: 'lent me a hand',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'lent me a hand', daysAgo: 300 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'self' },
  text: [
    'There’s an inch of water in the kitchen, and it’s getting to be more. It’s Sunday. You go through the numbers in your head, and stop at {friend}, for whom you once gave up a weekend.',
  ],
  options: [
    {
      id: 'call',
      text: 'Call {friend}',
      outcomes: [
        {
          chance: 0.75,
          modifiers: [
            { when: { kind: 'affinity', role: 'friend', from: 50 }, times: 2, why: '{friend} is fond of you' },
          ],
          odds: '{friend} comes',
          text: [
            '{friend} is there in twenty minutes, with a wrench and in church shoes. “I’ve been waiting for you to need something,” {friend.they} {friend|says|say} from under the sink. It’s a bad sink. You’ve got a good friend under it.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
        {
          chance: 0.25,
          odds: 'there is no time for you',
          text: ['“Today?” says {friend}. You say that it’s fine. It’s an inch and a half.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'money', by: -15000 },
          ],
        },
      ],
    },
    {
      id: 'plumber',
      text: 'Call a plumber, at the Sunday rate',
      outcomes: [
        {
          chance: 1,
          text: [
            'He looks, turns one thing by a quarter, and writes the bill on his knee. When {friend} hears of it {friend.they} {friend|is|are} hurt. “I own that wrench,” {friend.they} {friend|says|say}.',
          ],
          effects: [
            { kind: 'money', by: -30000 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'affinity', role: 'friend', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'self',
      text: 'Turn off the main, and mop',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          text: ['You find the main behind the jars. You’ve known where it is ever since, and show it to guests.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: ['It’s the gas that you’ve turned off. You mop in the cold.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
      ],
    },
  ],
})
