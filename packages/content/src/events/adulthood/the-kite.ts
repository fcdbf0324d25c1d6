import { defineEvent } from '../../define-event.ts'

export const theKite = defineEvent({
  id: 'the-kite',
  kind: 'question',
  category: 'play',
  title: 'Wind from the west',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['autumn', 'spring'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'lend' },
  text: [
    'It lay at the back of the cupboard, behind the iron: a kite, red, with a repaired spar. Outside there is a wind that is of no use to anyone else.',
  ],
  options: [
    {
      id: 'fly',
      text: 'Go up the hill with it',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes up as if it had been waiting for years. It pulls. You lean back, and for half an hour you weigh exactly what you weigh.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'lend',
      text: 'Give it to the children in the yard',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is in the tree within ten minutes. They stand beneath it with their heads back and are happier than you would have been.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, health: 50 } },
      choose: 'fly',
      roll: 0,
      expect: { gauges: { happiness: 7, health: 2 } },
    },
  ],
})
