import { defineEvent } from '../../define-event.ts'

export const theIceCreamVan = defineEvent({
  id: 'the-ice-cream-van',
  kind: 'question',
  category: 'season',
  title: 'It is playing',
  stages: ['childhood'],
  age: { from: 4, to: 10 },
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'stand' },
  text: [
    'It plays in the next street. It will be in yours in a minute, and in a minute after that it will not. Your money is upstairs, in a pig.',
  ],
  options: [
    {
      id: 'run',
      text: 'Run for the pig',
      outcomes: [
        {
          chance: 0.6,
          odds: 'in time',
          text: [
            'You come around the corner with the whole pig. He counts it out of the slot, and gives you the one with two sticks.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'money', by: -150 },
          ],
        },
        {
          chance: 0.4,
          odds: 'too late',
          text: ['It plays in the street after the next. You share a cold spoon with the pig.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'stand',
      text: 'Stand where he can see you',
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand there with large eyes. He has seen large eyes; but the one that has broken he cannot sell to anyone.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 4, money: 10300, gauges: { happiness: 50 } },
      choose: 'run',
      roll: 0,
      expect: { gauges: { happiness: 7 }, money: -150 },
    },
  ],
})
