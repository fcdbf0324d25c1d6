import { defineEvent } from '../../define-event.ts'

export const aloneInARestaurant = defineEvent({
  id: 'alone-in-a-restaurant',
  kind: 'question',
  category: 'love',
  title: 'A table for one',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'partnered' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'home' },
  text: [
    '“Just the one?” asks the waiter, and takes away the other glass with a tact that can be heard three tables off.',
  ],
  options: [
    {
      id: 'stay',
      text: '“And the wine list”',
      moneyCost: 4500,
      outcomes: [
        {
          chance: 1,
          text: [
            'You have the fish. You look at everyone in turn, as one can only alone. At the next table somebody else is doing the same, and raises a glass.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Take it home in a box',
      outcomes: [
        {
          chance: 1,
          text: ['You eat it from the box, on the sill, with the good fork. The pigeons have no opinion about it.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, money: 19000, gauges: { happiness: 50, social: 50 } },
      choose: 'stay',
      roll: 0,
      expect: { gauges: { happiness: 7, social: 2 }, money: -4500 },
    },
  ],
})
