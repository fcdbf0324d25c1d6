import { defineEvent } from '../../define-event.ts'

export const theTreeForLater = defineEvent({
  id: 'the-tree-for-later',
  kind: 'question',
  category: 'season',
  title: 'A walnut',
  stages: ['oldAge'],
  conditions: [{ kind: 'season', in: ['spring', 'autumn'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'nothing' },
  text: [
    'At the nursery they have a walnut, as thick as a thumb. It bears after fifteen years, says the gardener, and then looks at you, and at the tree, and goes red.',
  ],
  options: [
    {
      id: 'walnut',
      text: 'Take the walnut',
      energyCost: 6,
      moneyCost: 4500,
      outcomes: [
        {
          chance: 1,
          text: [
            'You plant it where it will be in somebody’s way. Each spring you go and see whether it has noticed that you are still there.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
        },
      ],
    },
    {
      id: 'lettuce',
      text: 'Take lettuce',
      moneyCost: 400,
      outcomes: [
        {
          chance: 1,
          text: ['In five weeks you eat it, with oil. There is something to be said for lettuce.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'nothing',
      text: 'Take the catalogue',
      outcomes: [
        {
          chance: 1,
          text: ['You read it in bed all winter, the Latin too. It is a large garden.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, money: 19000, gauges: { happiness: 50 } },
      choose: 'walnut',
      roll: 0,
      expect: { gauges: { happiness: 8 }, money: -4500 },
    },
  ],
})
