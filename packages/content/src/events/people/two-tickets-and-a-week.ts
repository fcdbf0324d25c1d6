import { defineEvent } from '../../define-event.ts'

export const twoTicketsAndAWeek = defineEvent({
  id: 'two-tickets-and-a-week',
  kind: 'question',
  category: 'friendship',
  title: 'One of them is yours',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'mother', 'father', 'son', 'daughter'],
      age: { from: 20, to: 78 },
    },
  },
  conditions: [{ kind: 'not', of: { kind: 'quarrel', role: 'friend' } }],
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2600,
  importance: 4,
  offline: { kind: 'auto', option: 'other' },
  text: [
    '{friend} lays two tickets on the table, face up. “One of them’s yours, if you pay the hotel. A week. The sea, I think; I booked late at night.” {friend.They} {friend|looks|look} like somebody who’s already packed.',
  ],
  options: [
    {
      id: 'go',
      text: 'Go',
      energyCost: 8,
      moneyCost: 60000,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'It isn’t the sea, it’s a lake with a sea’s name. You’re the only guests. In the evenings you play cards for matches against the owner, who cheats, out of loneliness. You couldn’t say when you’ve laughed like that.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 12 },
            { kind: 'familiarity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -12 },
          ],
          remembers: { role: 'friend', as: 'traveled with me' },
        },
        {
          chance: 0.3,
          modifiers: [
            { when: { kind: 'temperament', of: 'neuroticism', from: 60 }, times: 1.8 },
            { when: { kind: 'temperament', of: 'neuroticism', role: 'friend', from: 60 }, times: 1.5 },
          ],
          text: [
            '{friend} snores, folds maps the wrong way, and talks to waiters. So do you, says {friend}. On day four you take two different buses.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -6 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
          remembers: { role: 'friend', as: 'was hard to travel with' },
        },
      ],
    },
    {
      id: 'short',
      text: 'Go for the weekend only',
      moneyCost: 20000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Two days. You see {friend.them} off at the platform, a small figure with two suitcases, one of which is yours. It comes back before {friend.they} {friend|does|do}.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 4 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
          remembers: { role: 'friend', as: 'traveled with me' },
        },
      ],
    },
    {
      id: 'other',
      text: 'Name somebody who’d love to',
      outcomes: [
        {
          chance: 0.5,
          text: ['They go. You get a card with both their names on it, and a third name that you don’t know.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
        {
          chance: 0.5,
          text: ['“I didn’t ask who’d love to,” says {friend}, and puts the ticket away like a photograph.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -7 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
})
