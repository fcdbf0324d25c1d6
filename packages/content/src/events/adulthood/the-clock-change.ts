import { defineEvent } from '../../define-event.ts'

export const theClockChange = defineEvent({
  id: 'the-clock-change',
  kind: 'question',
  category: 'season',
  title: 'An hour',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'season', in: ['autumn', 'spring'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'bed' },
  text: [
    'Last night they took an hour away, or gave it back. You stand in the kitchen, between the stove, which knows, and the clock, which does not.',
  ],
  options: [
    {
      id: 'walk',
      text: 'Take it out of doors',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: ['It is an hour that nobody has asked for. You walk it along the canal, with ducks.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'bed',
      text: 'Take it back to bed',
      outcomes: [
        {
          chance: 1,
          text: ['You lie in it as in somebody else’s coat. It is roomy.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'energy', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, health: 50 } },
      choose: 'walk',
      roll: 0,
      expect: { gauges: { happiness: 4, health: 1 } },
    },
  ],
})
