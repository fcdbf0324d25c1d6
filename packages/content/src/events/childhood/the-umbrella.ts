import { defineEvent } from '../../define-event.ts'

export const theUmbrella = defineEvent({
  id: 'the-umbrella',
  kind: 'question',
  category: 'season',
  title: 'The umbrella',
  stages: ['infancy', 'childhood'],
  age: { from: 2, to: 6 },
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'stick' },
  text: ['You have an umbrella of your own, with ears. It has not rained for nine days. It is time to go to the shop.'],
  options: [
    {
      id: 'open',
      text: 'Open it all the same',
      outcomes: [
        {
          chance: 1,
          text: [
            'You walk to the shop under it, with your face in the shade of the ears. A lady looks up at the sky, and takes her washing in.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
        },
      ],
    },
    {
      id: 'stick',
      text: 'Use it as a stick',
      outcomes: [
        {
          chance: 1,
          text: ['It says tock at each step. You walk like somebody who has a factory.'],
          effects: [{ kind: 'gauge', of: 'social', by: 3 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 2, gauges: { happiness: 50 } }, choose: 'open', roll: 0, expect: { gauges: { happiness: 5 } } },
  ],
})
