import { defineEvent } from '../../define-event.ts'

export const youTwoShouldMeet = defineEvent({
  id: 'you-two-should-meet',
  kind: 'question',
  category: 'friendship',
  title: 'You two should meet',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: ['friend', 'sister', 'brother', 'cousin', 'colleague'], age: { from: 18 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'leave' },
  text: [
    '{friend} has set the table for three and says so only now. “You’ll like each other. I’ve told you about each other, separately, for years.” The bell rings. {friend} doesn’t go to open; {friend.they} {friend|looks|look} at you.',
  ],
  options: [
    {
      id: 'open',
      text: 'Go and open',
      outcomes: [
        {
          chance: 0.7,
          modifiers: [
            { when: { kind: 'temperament', of: 'extraversion', from: 50 }, times: 1.6, why: 'you take to people' },
          ],
          odds: 'you get along',
          text: [
            'There’s somebody with a wet umbrella who says your name as if it were the answer. {friend} does the dishes very loudly, and for a long time. At midnight you’re on the stairs, still at the same story.',
          ],
          effects: [
            { kind: 'meet', affinity: 42 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'affinity', role: 'friend', by: 5 },
          ],
        },
        {
          chance: 0.3,
          odds: 'you have nothing to say',
          text: [
            'You’ve got everything in common, all that {friend} had told you, and nothing besides. By the soup you’ve both said it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -1 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'kitchen',
      text: 'Hide in the kitchen first',
      outcomes: [
        {
          chance: 0.5,
          text: ['You hear a laugh through the wall, and come out after all, with a spoon, as if you were the cook.'],
          effects: [
            { kind: 'meet', affinity: 30 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
        {
          chance: 0.5,
          text: ['{friend} explains you through the door, like a cat. “Give it time.” Nobody gives it time.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'affinity', role: 'friend', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Remember something urgent',
      outcomes: [
        {
          chance: 1,
          text: [
            'You pass in the stairwell, you and a wet umbrella. You both say good evening. It’ll be years before you know.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
  ],
})
