import { defineEvent } from '../../define-event.ts'

export const theCellar = defineEvent({
  id: 'the-cellar',
  kind: 'question',
  category: 'growth',
  title: 'The jar from the cellar',
  stages: ['childhood'],
  age: { from: 4, to: 9 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'ask' },
  text: [
    'You are to fetch a jar of plums. The switch is at the top, and the bulb is at the bottom, and between the two are nine steps and whatever else.',
  ],
  options: [
    {
      id: 'sing',
      text: 'Go down, singing',
      outcomes: [
        {
          chance: 1,
          text: ['All of it, and the second verse. On the way up you do not run. You walk very quickly, with plums.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask if somebody would hold the door',
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} stands there with the light behind, and talks the whole time about nothing at all. You are down and up before the sentence is over.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 4 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 4, gauges: { happiness: 50, stress: 50 } },
      choose: 'sing',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: 2 } },
    },
  ],
})
