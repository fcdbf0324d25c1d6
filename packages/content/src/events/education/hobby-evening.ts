import { defineEvent } from '../../define-event.ts'

export const hobbyEvening = defineEvent({
  id: 'hobby-evening',
  kind: 'question',
  category: 'school',
  title: 'The first Tuesday',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: { from: 30, to: 75 },
  conditions: [
    { kind: 'not', of: { kind: 'activity' } },
    { kind: 'not', of: { kind: 'ill', illness: 'dementia' } },
  ],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 3,
  offline: { kind: 'deadline', option: 'take-pottery', minutes: 1440 },
  text: [
    'A notice on the board of the grocery: an evening class, tools and materials provided, no experience necessary. The little strips with the number are all still there.',
  ],
  options: [
    {
      id: 'take-pottery',
      text: 'Tear one off: pottery',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: ['Your first bowl is an ashtray. The teacher says that they all are.'],
          effects: [
            { kind: 'joinActivity', activity: 'pottery' },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'take-choir',
      text: 'Tear one off: the choir',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: ['They need altos. They have always needed altos. Nobody asks whether you are one.'],
          effects: [
            { kind: 'joinActivity', activity: 'community-choir' },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'leave-strips',
      text: 'Leave the strips',
      outcomes: [
        {
          chance: 1,
          text: ['You read the notice each time that you buy milk. In spring it is gone.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
        },
      ],
    },
  ],
})
