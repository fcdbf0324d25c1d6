import { defineEvent } from '../../define-event.ts'

export const smokeOnTheBalcony = defineEvent({
  id: 'smoke-on-the-balcony',
  kind: 'question',
  category: 'health',
  title: 'On the balcony',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  conditions: [{ kind: 'habit', habit: 'smoking', mode: 'quitting' }],
  trigger: { kind: 'waiting', medianDays: 45 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'inside', minutes: 2880 },
  text: [
    'The party has moved to the kitchen, as they do. On the balcony {friend} stands in the cold, with a lighter, and moves over to make room for you.',
  ],
  options: [
    {
      id: 'inside',
      text: 'Go back in and peel an orange',
      outcomes: [
        {
          chance: 1,
          text: ['Your hands wanted something to do. The orange will be remembered by nobody else.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'air',
      text: 'Stand there for the air',
      outcomes: [
        {
          chance: 0.7,
          odds: 'you get through it',
          text: ['You stand and breathe in, on the lee side. {friend} puts it out, half smoked, without a word.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
        {
          chance: 0.3,
          odds: 'you do not',
          text: ['“One,” you say. It was seven weeks, and four days.'],
          effects: [
            { kind: 'startHabit', habit: 'smoking' },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
  ],
})
