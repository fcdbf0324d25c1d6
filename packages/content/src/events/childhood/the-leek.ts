import { defineEvent } from '../../define-event.ts'

export const theLeek = defineEvent({
  id: 'the-leek',
  kind: 'question',
  category: 'chance',
  title: 'On the bus',
  stages: ['infancy'],
  age: { to: 1 },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 150 }],
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'up' },
  text: [
    'The bus is full, and you are parked among the coats. At the height of your mouth is a shopping bag. It is open, and there is a leek in it.',
  ],
  options: [
    {
      id: 'leek',
      text: 'Try the leek',
      outcomes: [
        {
          chance: 0.6,
          odds: 'nobody looks down',
          text: [
            'It squeaks. By the last stop it is a hand’s breadth shorter, and somewhere in town somebody stands at a kitchen table and looks at it.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 4 }, { kind: 'eat' }],
        },
        {
          chance: 0.4,
          odds: 'somebody looks down',
          text: [
            '“Well,” says the bag. You are gazed at from all the seats. The green end is broken off and handed down to you, for the journey.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 5 }],
        },
      ],
    },
    {
      id: 'up',
      text: 'Look up along the bag',
      outcomes: [
        {
          chance: 1,
          text: [
            'Above the bag there is a glove, then a brooch, then a chin. The chin comes down and makes a noise like a pigeon, for six stops.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 0, gauges: { happiness: 50 } },
      choose: 'leek',
      roll: 0.3,
      expect: { gauges: { happiness: 4 }, says: 'By the last stop it is a hand’s breadth shorter' },
    },
    {
      given: { age: 0, gauges: { social: 50 } },
      choose: 'leek',
      roll: 0.8,
      expect: { gauges: { social: 5 }, says: 'says the bag' },
    },
  ],
})
