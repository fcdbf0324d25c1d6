import { defineEvent } from '../../define-event.ts'

export const theNightFeed = defineEvent({
  id: 'the-night-feed',
  kind: 'question',
  category: 'family',
  title: 'Ten past three',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 0, to: 0 } } },
  trigger: { kind: 'draw', weight: 20 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'sing' },
  text: [
    'Ten past three. {child} has looked into the dark and made a note of everything that is wrong with it. You have to be up at six.',
  ],
  options: [
    {
      id: 'sing',
      text: 'Walk and sing',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'You know one song all through, and it is an advertisement for flooring. {child} falls asleep at the telephone number.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Wait a while',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it passes',
          text: ['After ten minutes there is a sigh, and then breathing. You listen to it until four.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: ['Now everybody is awake, also the people upstairs.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 9 }],
        },
      ],
    },
  ],
})
