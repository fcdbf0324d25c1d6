import { defineEvent } from '../../define-event.ts'

export const theOtherWall = defineEvent({
  id: 'the-other-wall',
  kind: 'question',
  category: 'home',
  title: 'The other wall',
  stages: ['infancy'],
  age: { to: 0 },
  conditions: [{ kind: 'statistic', of: 'daysLived', from: 50 }],
  trigger: { kind: 'draw', weight: 12 },
  importance: 2,
  offline: { kind: 'auto', option: 'old' },
  text: [
    'All morning things have been pushed about. You wake, and the window, which lives on the left, has gone over to the right without a word.',
  ],
  options: [
    {
      id: 'old',
      text: 'Look for it where it was',
      outcomes: [
        {
          chance: 1,
          text: [
            'There is a wardrobe in its place, with a keyhole. You give it time. By the end of the week you can get some light out of the keyhole.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
    {
      id: 'new',
      text: 'Turn around after it',
      outcomes: [
        {
          chance: 1,
          text: [
            'The head is there by noon, and the rest of you by supper. It is the same window. Somebody has put a chimney in it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'energy', by: -1 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 0, gauges: { stress: 50 } }, choose: 'old', roll: 0, expect: { gauges: { stress: -2 } } }],
})
