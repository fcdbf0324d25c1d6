import { defineEvent } from '../../define-event.ts'

export const overhead = defineEvent({
  id: 'overhead',
  kind: 'question',
  category: 'season',
  title: 'Overhead',
  stages: ['infancy'],
  age: { to: 1 },
  conditions: [{ kind: 'season', in: ['spring', 'summer'] }],
  trigger: { kind: 'draw', weight: 13 },
  importance: 2,
  offline: { kind: 'auto', option: 'faces' },
  text: [
    'Something very large falls over on the roof. They all look at the ceiling. Then they all look at you, to see how it was.',
  ],
  options: [
    {
      id: 'faces',
      text: 'Look back at them',
      outcomes: [
        {
          chance: 1,
          text: [
            'You look from one to the other. None of them knows, either. It falls over again, farther off, and somebody laughs, and says how brave you are.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'mouth',
      text: 'Open your mouth',
      outcomes: [
        {
          chance: 1,
          text: ['You are louder. It goes away over the hill, talking to itself, and does not come back that night.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { social: 50, stress: 50 } },
      choose: 'faces',
      roll: 0,
      expect: { gauges: { social: 3, stress: 1 } },
    },
  ],
})
