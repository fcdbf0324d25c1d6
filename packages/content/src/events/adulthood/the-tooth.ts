import { defineEvent } from '../../define-event.ts'

export const theTooth = defineEvent({
  id: 'the-tooth',
  kind: 'question',
  category: 'health',
  title: 'Upper left, six',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  cooldownDays: 2400,
  importance: 3,
  offline: { kind: 'deadline', option: 'cloves', minutes: 4320 },
  text: [
    'It has been talking to you for a week. Upper left, the second from the back. It is at its most eloquent around three at night.',
    'Cold water, and there it is, a bright wire up to the eye. You have been chewing on the right for a week now.',
    'You touch it with your tongue again, to see. It is still there. It has been a week, and it is worst when the house is asleep.',
  ],
  options: [
    {
      id: 'dentist',
      text: 'Go to the dentist',
      moneyCost: 18000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes twenty minutes. You had been afraid for seven days. You do the division on the way home, with half a face.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 4 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'cloves',
      text: 'Chew cloves',
      outcomes: [
        {
          chance: 0.4,
          odds: 'it goes quiet',
          text: ['It falls silent, insulted.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
        {
          chance: 0.6,
          odds: 'it does not',
          text: ['It brings in its neighbors.'],
          effects: [
            { kind: 'gauge', of: 'health', by: -6 },
            { kind: 'gauge', of: 'stress', by: 7 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 40, gauges: { health: 70, stress: 40 } },
      choose: 'cloves',
      roll: 0.9,
      expect: { gauges: { health: -6, stress: 7 } },
    },
  ],
})
