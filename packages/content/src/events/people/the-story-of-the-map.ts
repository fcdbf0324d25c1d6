import { defineEvent } from '../../define-event.ts'

export const theStoryOfTheMap = defineEvent({
  id: 'the-story-of-the-map',
  kind: 'question',
  category: 'friendship',
  title: 'How it really was',
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
      age: { from: 14 },
      recalls: 'was hard to travel with',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'was hard to travel with', daysAgo: 500 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'smile' },
  text: [
    'Ten people at the table, and {friend} tells the story of your trip: the map, the goat, you at the counter shouting in English. It’s become very good. You come off badly in it, and everyone’s looking at you to see how you take it.',
  ],
  options: [
    {
      id: 'laugh',
      text: 'Play yourself, with the shouting',
      conditions: [{ kind: 'temperament', of: 'extraversion', from: 45 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand up and do the counter. {friend} does the clerk. By dessert the two of you could tour with it. In the hall {friend} says that in truth {friend.they} had the map upside down.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'truth',
      text: 'Say who had the map',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“That’s true,” says {friend} after a while. “I’d forgotten that it was me.” The table’s quiet; then somebody asks about the goat.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 2 },
            { kind: 'familiarity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.5,
          text: ['You’re right, with proof. It’s a strange thing how cold a room can get over a map.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'smile',
      text: 'Smile, and pass the salad',
      outcomes: [
        {
          chance: 1,
          text: ['You pass it twice. On the way home you tell the windshield how it was.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
  ],
})
