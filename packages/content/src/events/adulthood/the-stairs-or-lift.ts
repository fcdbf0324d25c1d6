import { defineEvent } from '../../define-event.ts'

export const theStairsOrLift = defineEvent({
  id: 'the-stairs-or-lift',
  kind: 'question',
  category: 'health',
  title: 'Out of order',
  stages: ['youngAdult', 'adult', 'middleAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'The elevator is being repaired, until further notice, and you live or work or both on the fifth. Someone has hung a poster by the stairs: a heart, in running shoes.',
  ],
  options: [
    {
      id: 'climb',
      text: 'Take the stairs, and go on taking them',
      energyCost: 9,
      outcomes: [
        {
          chance: 1,
          text: ['In the first week you know each landing by its smell. In the fourth you are overtaken by nobody.'],
          effects: [
            { kind: 'gauge', of: 'health', by: 5 },
            { kind: 'weight', by: -8 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Wait on the bench until it is repaired',
      outcomes: [
        {
          chance: 1,
          text: [
            'The man who repairs it tells you about lifts, what they have inside, and how it looks when they have had enough. He finishes at five.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { health: 50, stress: 50 } },
      choose: 'climb',
      roll: 0,
      expect: { gauges: { health: 5, stress: 1 } },
    },
  ],
})
