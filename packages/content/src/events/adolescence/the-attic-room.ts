import { defineEvent } from '../../define-event.ts'

export const theAtticRoom = defineEvent({
  id: 'the-attic-room',
  kind: 'question',
  category: 'home',
  title: 'Under the roof',
  stages: ['adolescence'],
  age: { from: 13, to: 16 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'stay' },
  text: [
    'You could have the room under the roof: slanting walls, a hundred degrees in July, a window in the ceiling. It would mean to carry everything up yourself.',
  ],
  options: [
    {
      id: 'up',
      text: 'Carry it up',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'Sixty-one trips. In the first night the rain is a hand’s breadth above your face. You would not change with anyone.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay where you are',
      outcomes: [
        {
          chance: 1,
          text: ['You know each crack. At night you can hear the suitcases think.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 13, gauges: { happiness: 50 } }, choose: 'up', roll: 0, expect: { gauges: { happiness: 9 } } },
  ],
})
