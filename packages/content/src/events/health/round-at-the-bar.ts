import { defineEvent } from '../../define-event.ts'

export const roundAtTheBar = defineEvent({
  id: 'round-at-the-bar',
  kind: 'question',
  category: 'health',
  title: 'A round',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  conditions: [{ kind: 'habit', habit: 'heavy-drinking', mode: 'quitting' }],
  trigger: { kind: 'waiting', medianDays: 50 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'leave', minutes: 2880 },
  text: [
    'Everyone is holding something. {friend} puts one down in front of you, cold, with a rim of foam, and then remembers, and looks at it too.',
  ],
  options: [
    {
      id: 'water',
      text: 'Push it gently back',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Right,” says {friend}, and drinks it for you, in two goes. Nobody mentions it again, which is what you had hoped for.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'affinity', role: 'friend', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Say good night and go',
      outcomes: [
        {
          chance: 1,
          text: ['The street is wet and quiet. You are in bed at ten, like a child or a champion.'],
          effects: [
            { kind: 'gauge', of: 'social', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'drink',
      text: 'Well, since it is there',
      outcomes: [
        {
          chance: 1,
          text: ['In the morning there is the ceiling, and the sum.'],
          effects: [
            { kind: 'startHabit', habit: 'heavy-drinking' },
            { kind: 'gauge', of: 'social', by: 7 },
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'health', by: -3 },
          ],
        },
      ],
    },
  ],
})
