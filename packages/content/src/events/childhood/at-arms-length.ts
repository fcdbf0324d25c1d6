import { defineEvent } from '../../define-event.ts'

export const atArmsLength = defineEvent({
  id: 'at-arms-length',
  kind: 'question',
  category: 'money',
  title: 'At arm’s length',
  stages: ['infancy'],
  age: { from: 1 },
  trigger: { kind: 'draw', weight: 10 },
  importance: 2,
  offline: { kind: 'auto', option: 'greet' },
  text: [
    'You ride at the front, facing backwards. To the left and the right the store comes past, within reach, at about the speed of a hand.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take part',
      outcomes: [
        {
          chance: 1,
          text: [
            'At the register, between the milk and the soap, there are capers, brown shoe polish, and food for a parrot. The capers have to be bought. You are holding them.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'greet',
      text: 'Greet whoever comes the other way',
      outcomes: [
        {
          chance: 1,
          text: ['Everybody comes by twice, first at the flour and then at the eggs. By the eggs you are old friends.'],
          effects: [{ kind: 'gauge', of: 'social', by: 5 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 1, gauges: { happiness: 50, stress: 50 } },
      choose: 'take',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: 1 } },
    },
  ],
})
