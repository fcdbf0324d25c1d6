import { defineEvent } from '../../define-event.ts'

export const theNightSky = defineEvent({
  id: 'the-night-sky',
  kind: 'question',
  category: 'season',
  title: 'August',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'window' },
  text: [
    '{friend} calls at midnight: “Get up, the sky is falling.” It is the Perseids. You have to be somewhere at eight.',
  ],
  options: [
    {
      id: 'go',
      text: 'Get up',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'You lie in a stubble field, heads together, and count. Thirty-one. At eight you are somewhere, with straw on your collar.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 8 },
          ],
          remembers: { role: 'friend', as: 'the thirty-one shooting stars' },
        },
      ],
    },
    {
      id: 'window',
      text: 'Look out of the window',
      outcomes: [
        {
          chance: 1,
          text: ['There is one. It might have been an airplane. You wish on it, conditionally.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 30, gauges: { happiness: 60 } }, choose: 'window', expect: { gauges: { happiness: 2 } } }],
})
