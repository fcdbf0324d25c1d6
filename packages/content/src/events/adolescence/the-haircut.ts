import { defineEvent } from '../../define-event.ts'

export const theHaircut = defineEvent({
  id: 'the-haircut',
  kind: 'question',
  category: 'growth',
  title: 'Scissors',
  stages: ['adolescence'],
  trigger: { kind: 'draw', weight: 8 },
  cooldownDays: 2400,
  importance: 3,
  offline: { kind: 'auto', option: 'wait' },
  text: ['It is midnight. You are in front of the bathroom mirror with the kitchen scissors, and an idea.'],
  options: [
    {
      id: 'cut',
      text: 'Cut',
      outcomes: [
        {
          chance: 0.4,
          odds: 'it suits you',
          text: ['It is crooked, and it is you. On Monday three people ask who did it.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
        {
          chance: 0.6,
          odds: 'you own a hat',
          text: ['You wear a hat until April. In May you take it off, and nobody had been thinking about it at all.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Sleep on it',
      outcomes: [
        {
          chance: 1,
          text: ['In the morning the scissors are still on the basin, and you are both a little embarrassed.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 15, gauges: { stress: 30 } }, choose: 'cut', roll: 0.8, expect: { gauges: { stress: 5 } } },
  ],
})
