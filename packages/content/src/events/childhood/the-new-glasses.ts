import { defineEvent } from '../../define-event.ts'

export const theNewGlasses = defineEvent({
  id: 'the-new-glasses',
  kind: 'question',
  category: 'health',
  title: 'Leaves',
  stages: ['childhood'],
  age: { from: 6, to: 11 },
  conditions: [
    { kind: 'studies', for: ['elementary'] },
    { kind: 'season', in: ['autumn', 'winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'bag' },
  text: [
    'You have glasses now. In the street, on the way home, it turns out that trees have single leaves, right up to the top. It also turns out that everyone can see you.',
  ],
  options: [
    {
      id: 'wear',
      text: 'Keep them on',
      outcomes: [
        {
          chance: 0.6,
          odds: 'one remark',
          text: [
            '“Owl,” says somebody, once. You can read the clock on the church from the schoolyard. You look at it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: -2 },
          ],
        },
        {
          chance: 0.4,
          odds: 'a bad week',
          text: ['It goes on until Friday. On Friday somebody else has braces.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'bag',
      text: 'Wear them only at home',
      outcomes: [
        {
          chance: 1,
          text: [
            'At home you know everything about the wallpaper. At school you copy the blurred blackboard from the one next to you.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -1 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 6, gauges: { happiness: 50, social: 50 } },
      choose: 'wear',
      roll: 0,
      expect: { gauges: { happiness: 5, social: -2 } },
    },
  ],
})
