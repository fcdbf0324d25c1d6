import { defineHealthCondition } from '../define-health-condition.ts'

export const stomachBug = defineHealthCondition({
  id: 'stomach-bug',
  title: 'a stomach bug',
  group: 'gut',
  course: 'acute',
  incidence: [
    [1, 0.25],
    [13, 0.12],
    [65, 0.08],
  ],
  severity: [0.75, 0.22, 0.03],
  days: [2, 4],
  symptoms: { energy: -8, health: -3, happiness: -3 },
  hazardRatio: 1.2,
  importance: 2,
  text: {
    onset: [
      'Something from the buffet has views of its own. You get to know the bathroom tiles by name.',
      'It comes at two in the morning, and there is no time for slippers.',
      'You lie on the bathroom floor, where it is cool, and study the underside of the sink.',
      'Dry crackers, small sips, a bucket. You promise the bucket many things.',
    ],
    over: [
      'You are empty, light, and kindly disposed toward rice.',
      'You keep down half a banana, and are as proud as a parent.',
      'The world has smells again that you can bear.',
      'By evening you think of soup, and the thought is friendly.',
    ],
  },
})
