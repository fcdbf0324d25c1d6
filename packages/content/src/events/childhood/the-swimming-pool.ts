import { defineEvent } from '../../define-event.ts'

export const theSwimmingPool = defineEvent({
  id: 'the-swimming-pool',
  kind: 'question',
  category: 'health',
  title: 'The deep end',
  stages: ['childhood'],
  age: { from: 6, to: 10 },
  conditions: [
    { kind: 'studies', for: ['elementary'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'shallow' },
  text: [
    'You can do twelve yards. The pool is twenty-five. The teacher walks along the edge with the pole, the way one walks a dog.',
  ],
  options: [
    {
      id: 'swim',
      text: 'Push off',
      outcomes: [
        {
          chance: 0.6,
          odds: 'you get there',
          text: [
            'At nineteen yards you decide to stop, and there is no place for it. At twenty-five there is a wall. You hold it like a relative.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'health', by: 3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'the pole',
          text: ['You take the pole. Everyone takes the pole, says the teacher, and does not say how often.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'health', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'shallow',
      text: 'Another week in the shallow end',
      outcomes: [
        {
          chance: 1,
          text: ['You walk with your arms swimming. From above it is quite convincing.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 6, gauges: { happiness: 50, health: 50 } },
      choose: 'swim',
      roll: 0,
      expect: { gauges: { happiness: 7, health: 3 } },
    },
  ],
})
