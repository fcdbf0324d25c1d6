import { defineEvent } from '../../define-event.ts'

export const behindTheHands = defineEvent({
  id: 'behind-the-hands',
  kind: 'question',
  category: 'family',
  title: 'Behind the hands',
  stages: ['infancy'],
  age: { to: 1 },
  cast: { father: { relation: 'father' } },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 130 }],
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'pull' },
  text: [
    '{father} puts both hands before his face, and is gone. It is quiet. The hands are there, but it is not certain what is behind them.',
  ],
  options: [
    {
      id: 'pull',
      text: 'Pull the hands away',
      outcomes: [
        {
          chance: 1,
          text: ['There he is! He had been gone entirely. It happens six times, and each time it is a near thing.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'affinity', role: 'father', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'hide',
      text: 'Put your own hands up',
      outcomes: [
        {
          chance: 1,
          text: [
            'Now you are gone too. Somewhere in the dark {father} asks the room where you are, and you keep it to yourself.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'familiarity', role: 'father', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 1, gauges: { happiness: 50 } }, choose: 'pull', roll: 0, expect: { gauges: { happiness: 5 } } },
  ],
})
