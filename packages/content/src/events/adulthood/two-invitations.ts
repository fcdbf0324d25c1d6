import { defineEvent } from '../../define-event.ts'

export const twoInvitations = defineEvent({
  id: 'two-invitations',
  kind: 'question',
  category: 'friendship',
  title: 'The same Saturday',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'party' },
  text: [
    'Two invitations for the same Saturday: a birthday, where {friend} will be fifty people’s friend, and a hospital cafeteria, where an old classmate will be nobody’s.',
  ],
  options: [
    {
      id: 'party',
      text: 'The birthday',
      outcomes: [
        {
          chance: 1,
          text: ['There are lanterns, and a speech in which you occur. You think of a cafeteria once, at the cheese.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'cafeteria',
      text: 'The cafeteria',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'Two coffees in paper cups, a rolling stand, a joke from the seventh grade that has kept. {friend} calls on Sunday: “You were where? Right. Good.”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 1 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, stress: 50 } },
      choose: 'party',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: 2 } },
    },
  ],
})
