import { defineEvent } from '../../define-event.ts'

export const whoGetsTheWindow = defineEvent({
  id: 'who-gets-the-window',
  kind: 'question',
  category: 'family',
  title: 'The window',
  stages: ['childhood'],
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 3, to: 16 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'line' },
  text: [
    'Eight hours in the back seat, and only two windows. {sibling} has one. The middle one is yours, with the hump, and the suitcase with the eggs.',
  ],
  options: [
    {
      id: 'swap',
      text: 'Offer your dessert for it',
      outcomes: [
        {
          chance: 1,
          text: [
            'Done, with a handshake. There are cows, a castle, a man on a ladder. The pudding, you are told, was chocolate.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'affinity', role: 'sibling', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'line',
      text: 'Draw a line on the seat',
      outcomes: [
        {
          chance: 1,
          text: ['The line is held for a hundred miles, against an elbow, a shoe, and a very slowly traveling finger.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'familiarity', role: 'sibling', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 8, gauges: { happiness: 50 } }, choose: 'swap', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
