import { defineEvent } from '../../define-event.ts'

export const aPianoGoesBy = defineEvent({
  id: 'a-piano-goes-by',
  kind: 'question',
  category: 'chance',
  title: 'A piano goes by',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'watch' },
  text: ['At noon a piano goes past the window, upward. You are having soup.'],
  options: [
    {
      id: 'say',
      text: 'Say so',
      outcomes: [
        {
          chance: 1,
          text: [
            '“A piano,” you say. “Yes, yes,” they say, “eat.” By the pudding somebody is playing over your heads. They look at the ceiling, and then at you.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'watch',
      text: 'Say nothing, and watch',
      outcomes: [
        {
          chance: 1,
          text: [
            'It turns once, slowly, and shows you its back, which hardly anyone has seen. After it come a rope, and a pair of boots, and then only the weather.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50, social: 50 } },
      choose: 'say',
      roll: 0,
      expect: { gauges: { happiness: 4, social: 2 } },
    },
  ],
})
