import { defineEvent } from '../../define-event.ts'

export const theNeighbour = defineEvent({
  id: 'the-neighbour',
  kind: 'question',
  category: 'home',
  title: 'Through the wall',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 6 },
  cooldownDays: 2000,
  importance: 3,
  offline: { kind: 'auto', option: 'cotton' },
  text: [
    'Next door someone is learning the trumpet. They have reached the part that nobody reaches the end of.',
    'The neighbor drills. It is half past nine at night, and it is a long shelf.',
  ],
  options: [
    {
      id: 'ring',
      text: 'Ring the bell',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it goes well',
          text: [
            'The door opens on somebody about your age, mortified. You are given plum brandy. It is quiet from then on, except when you are both making the noise.',
          ],
          effects: [
            { kind: 'meet', affinity: 25 },
            { kind: 'gauge', of: 'social', by: 10 },
          ],
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: ['There is a short exchange about walls, and what people used to be like. Afterward it is louder.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
        },
      ],
    },
    {
      id: 'cotton',
      text: 'Cotton wool',
      outcomes: [
        {
          chance: 1,
          text: ['You hear your own heart instead, which keeps better time.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { stress: 30 } },
      choose: 'ring',
      roll: 0.9,
      expect: { gauges: { stress: 8 }, says: 'louder' },
    },
  ],
})
