import { defineEvent } from '../../define-event.ts'

export const rollingOver = defineEvent({
  id: 'rolling-over',
  kind: 'question',
  category: 'growth',
  title: 'Over',
  stages: ['infancy'],
  age: { to: 0 },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 110 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'roll' },
  text: [
    'For a week now you have been getting as far as your side. Today the rug tips a little. It would be possible.',
  ],
  options: [
    {
      id: 'roll',
      text: 'Go over',
      outcomes: [
        {
          chance: 0.7,
          odds: 'you make it',
          text: [
            'The room turns once and lands on its other side. You lift your head, and there is everything, the right way up, with table legs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
        {
          chance: 0.3,
          odds: 'an arm stays under',
          text: ['You are on your front, with an arm underneath that used to be yours. You announce it.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Let yourself fall back',
      outcomes: [
        {
          chance: 1,
          text: ['The ceiling again: the crack, the lamp, the fly. You have come to like it. Tomorrow.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { happiness: 50, stress: 50 } },
      choose: 'roll',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: 1 } },
    },
  ],
})
