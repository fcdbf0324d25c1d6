import { defineEvent } from '../../define-event.ts'

export const theNightBus = defineEvent({
  id: 'the-night-bus',
  kind: 'question',
  category: 'chance',
  title: 'The last bus',
  stages: ['adolescence'],
  age: { from: 14, to: 17 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'call' },
  text: ['The last bus has left without you. It is three miles, there is a moon, and your battery is at four percent.'],
  options: [
    {
      id: 'walk',
      text: 'Walk',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a hedgehog, a man with a ladder, and the whole town lying there as if it had been put away. You tell nobody, since it cannot be told.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Ring home',
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} comes in pajamas and a coat, and does not say anything. It is the kind of not saying anything that lasts until Sunday.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 14, gauges: { happiness: 50, health: 50 } },
      choose: 'walk',
      roll: 0,
      expect: { gauges: { happiness: 7, health: 2 } },
    },
  ],
})
