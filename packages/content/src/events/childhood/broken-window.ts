import { defineEvent } from '../../define-event.ts'

export const brokenWindow = defineEvent({
  id: 'broken-window',
  kind: 'question',
  category: 'home',
  title: 'A pane of glass',
  stages: ['childhood'],
  age: { from: 5 },
  cast: { mother: { relation: 'mother' } },
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 4,
  offline: { kind: 'hold' },
  text: [
    'It was a good throw. It was, in a way, too good. The kitchen window has a hole in it the shape of nothing you can explain, and {mother} is coming.',
  ],
  options: [
    {
      id: 'own-up',
      text: 'Say it was you',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mother} looks at the glass, then at you, for longer. “Get the broom,” {mother.they} says. You hold the dustpan. It is nearly companionable.',
          ],
          effects: [
            { kind: 'affinity', role: 'mother', by: 5 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'remember', what: 'owned-up' },
          ],
          remembers: { role: 'mother', as: 'the window, and who owned up to it' },
        },
      ],
    },
    {
      id: 'blame-wind',
      text: 'Blame the wind',
      outcomes: [
        {
          chance: 0.35,
          odds: 'the wind is believed',
          text: ['There is, by luck, a wind. {mother} closes the other windows. You sleep badly for a week.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'got-away-with-it' },
          ],
          followUps: [{ event: 'the-ball', afterDays: [20, 50] }],
        },
        {
          chance: 0.65,
          odds: 'it is not',
          text: ['“The wind,” {mother} says, “has very dirty hands.” You go to bed while it is still light.'],
          effects: [
            { kind: 'affinity', role: 'mother', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 8, gauges: { stress: 20 } },
      choose: 'blame-wind',
      roll: 0.1,
      expect: { gauges: { stress: 6 }, remembers: ['got-away-with-it'], followUp: 'the-ball' },
    },
    { given: { age: 8 }, choose: 'own-up', expect: { remembers: ['owned-up'] } },
  ],
})
