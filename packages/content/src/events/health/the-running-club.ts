import { defineEvent } from '../../define-event.ts'

export const theRunningClub = defineEvent({
  id: 'the-running-club',
  kind: 'question',
  category: 'health',
  title: 'Sundays, nine o’clock',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { friend: { relation: 'friend' } },
  conditions: [{ kind: 'not', of: { kind: 'habit', habit: 'running' } }],
  trigger: { kind: 'draw', weight: 7 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'deadline', option: 'bed', minutes: 2880 },
  text: [
    '{friend} has joined people who run around the lake on Sundays and afterward eat cake. “You could come for the cake,” {friend.they} says.',
  ],
  options: [
    {
      id: 'run',
      text: 'Run',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: ['You are last, by a distance that is not discussed. The cake is plum. You will be back.'],
          effects: [
            { kind: 'startHabit', habit: 'running' },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'cake',
      text: 'Come for the cake',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: ['You arrive at ten. They smell of effort and look ten years younger. The cake is plum.'],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'bed',
      text: 'Sundays are for lying down',
      outcomes: [
        {
          chance: 1,
          text: ['You turn over. Somewhere people are breathing heavily in the mist.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
})
