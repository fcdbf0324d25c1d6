import { defineAmbient } from '../../define-ambient.ts'

export const friendLines = defineAmbient({
  category: 'friendship',
  title: 'A friend',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  lines: [
    {
      id: 'friend-message',
      effects: [{ kind: 'familiarity', role: 'friend', by: 1 }],
      text: ['{friend} sends you a picture of a turnip. No words. You know just what is meant.'],
    },
    {
      id: 'friend-late',
      effects: [{ kind: 'familiarity', role: 'friend', by: 1 }],
      text: ['{friend} is late, as always, and runs the last ten yards, as always.'],
    },
    { id: 'friend-borrow', text: ['You find {friend.their} umbrella behind the door. You have had it for two years.'] },
    {
      id: 'friend-finish',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['You begin a sentence, and {friend} ends it, differently and better.'],
    },
    {
      id: 'friend-bench',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['You and {friend} sit on a wall and eat something out of paper.'],
    },
    {
      id: 'friend-number',
      effects: [{ kind: 'familiarity', role: 'friend', by: 1 }],
      text: ['{friend} is the only number that you still know by heart.'],
    },
    {
      id: 'friend-coat',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You both turn up in the same coat. You go around all evening like that, as a team.'],
    },
    {
      id: 'friend-news',
      effects: [{ kind: 'familiarity', role: 'friend', by: 1 }],
      text: ['{friend} tells you some news, in a parking lot, over the roof of a car.'],
    },
    {
      id: 'friend-cry',
      effects: [{ kind: 'familiarity', role: 'friend', by: 1 }],
      text: ['{friend} says “I’m fine” in the voice. You put the kettle on.'],
    },
    {
      id: 'friend-walk',
      effects: [{ kind: 'gauge', of: 'social', by: 1 }],
      text: ['You walk {friend} home. {friend} walks you home. You walk {friend} halfway.'],
    },
    {
      id: 'friend-plan',
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
      text: ['You and {friend} plan a trip for an hour, with maps. Neither of you mentions money.'],
    },
    {
      id: 'friend-old',
      effects: [{ kind: 'familiarity', role: 'friend', by: 1 }],
      text: ['Somebody asks how long you have known {friend}. You both say a number, and the numbers are different.'],
    },
  ],
})
