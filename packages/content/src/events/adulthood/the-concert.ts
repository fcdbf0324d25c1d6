import { defineEvent } from '../../define-event.ts'

export const theConcert = defineEvent({
  id: 'the-concert',
  kind: 'question',
  category: 'play',
  title: 'The concert',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'routine', id: 'choir', is: true }],
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 4,
  offline: { kind: 'hold' },
  text: [
    'The choir is to sing in public. The alto next to you has lost her voice, and there are four bars that only the two of you had.',
  ],
  options: [
    {
      id: 'sing',
      text: 'Sing the four bars',
      outcomes: [
        {
          chance: 0.7,
          odds: 'they come out',
          text: [
            'They come out, small and exact, and hang there under the roof. Somebody in row six takes off their glasses.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
        {
          chance: 0.3,
          odds: 'they come out elsewhere',
          text: [
            'They come out somewhere else. The conductor gives you a look, and then, to her own surprise, a smile.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'stop',
      text: 'Say that you have had enough of Thursdays',
      outcomes: [
        {
          chance: 1,
          text: ['They give you a mug with all their names on it. Thursdays are long again.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'gauge', of: 'social', by: -4 },
            { kind: 'endRoutine', id: 'choir' },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 45, gauges: { happiness: 60 } }, choose: 'sing', roll: 0.2, expect: { gauges: { happiness: 14 } } },
  ],
})
