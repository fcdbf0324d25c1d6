import { defineEvent } from '../../define-event.ts'

export const theShelfInTheRefrigerator = defineEvent({
  id: 'the-shelf-in-the-refrigerator',
  kind: 'question',
  category: 'home',
  title: 'Your shelf',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: { from: 30 },
  conditions: [
    { kind: 'wealth', from: 60_000_000 },
    { kind: 'money', from: 20_000_000 },
    { kind: 'livesIn', home: 'rented' },
    { kind: 'parent', from: 0, to: 1 },
  ],
  trigger: { kind: 'waiting', medianDays: 300 },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The statement from the bank lies on the table of a rented kitchen. You could buy the kitchen. You could buy the stairs as well.',
    'The landlord raises the rent by thirty dollars and apologizes. He does not know what you have in the bank. You do, and you are still reading the letter twice.',
  ],
  options: [
    {
      id: 'buy',
      text: 'Buy a place of your own',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'You sign your name on nine pages. On the first evening you sit on the floor of your own living room, and eat out of the box.',
          ],
          effects: [
            { kind: 'moveHome', home: 'own-flat' },
            { kind: 'gauge', of: 'happiness', by: 8 },
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
          text: [
            'You like the stairs, and the neighbors, and that the roof is somebody else’s. The money goes on lying there.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 45, money: 90_000_000 }, choose: 'stay', expect: { gauges: { stress: -3 } } }],
})
