import { defineEvent } from '../../define-event.ts'

export const theyAreOff = defineEvent({
  id: 'they-are-off',
  kind: 'question',
  category: 'play',
  title: 'They are off',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  conditions: [{ kind: 'season', in: ['spring', 'summer', 'autumn'] }],
  trigger: { kind: 'draw', weight: 11 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'line' },
  text: [
    'Two snails, one chalk line. One is yours, and one belongs to somebody from the third floor whom you do not know. They are off. They have been off since lunch.',
  ],
  options: [
    {
      id: 'cheer',
      text: 'Cheer',
      outcomes: [
        {
          chance: 1,
          text: [
            'You both cheer until you are hoarse. The other snail turns back. Yours goes to sleep in the lead, and you are shown a loose tooth, and may move it.',
          ],
          effects: [
            { kind: 'meet', affinity: 40 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'line',
      text: 'Draw the line again, nearer',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a dispute. In the end each has a line of its own, drawn just in front of it, and toward evening they have both won.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 3, gauges: { happiness: 50 } }, choose: 'cheer', roll: 0, expect: { gauges: { happiness: 4 } } },
  ],
})
