import { defineEvent } from '../../define-event.ts'

export const theSubstitute = defineEvent({
  id: 'the-substitute',
  kind: 'question',
  category: 'school',
  title: 'The substitute',
  stages: ['adolescence'],
  conditions: [
    { kind: 'studies', for: ['highSchool'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
    { kind: 'weekend', is: false },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'name' },
  text: [
    'The substitute has written his name on the board, in two colors. He believes everything. He has already been told that you are called Napoleon.',
  ],
  options: [
    {
      id: 'napoleon',
      text: '“Present”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You are Napoleon for a week, and answer to it. On Friday he says “Au revoir, Sire,” and you see that he had known since Monday.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'name',
      text: 'Tell him your name',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Thank you,” he says quietly. Somebody throws a rubber. He explains the thing with the tangent so that you never forget it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'social', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { happiness: 50, social: 50 } },
      choose: 'napoleon',
      roll: 0,
      expect: { gauges: { happiness: 6, social: 3 } },
    },
  ],
})
