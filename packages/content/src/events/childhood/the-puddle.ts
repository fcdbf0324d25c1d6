import { defineEvent } from '../../define-event.ts'

export const thePuddle = defineEvent({
  id: 'the-puddle',
  kind: 'question',
  category: 'season',
  title: 'Gumboots',
  stages: ['childhood'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'stick' },
  text: [
    'It has rained all week, and somewhere in the middle of the lane is a place that is deeper than your boots. Nobody knows how much deeper.',
  ],
  options: [
    {
      id: 'in',
      text: 'Find out',
      outcomes: [
        {
          chance: 1,
          text: ['A hand’s breadth. You walk home with a lake in each boot, and empty them on the step with ceremony.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'stick',
      text: 'Measure it with a stick',
      outcomes: [
        {
          chance: 1,
          text: [
            'The stick goes in to the third knot. You are asked about it all week by those who went in, and tell them what they could have known.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 8, gauges: { happiness: 50, health: 50 } },
      choose: 'in',
      roll: 0,
      expect: { gauges: { happiness: 6, health: -1 } },
    },
  ],
})
