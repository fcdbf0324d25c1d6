import { defineHealthCondition } from '../define-health-condition.ts'

export const tonsillitis = defineHealthCondition({
  id: 'tonsillitis',
  title: 'tonsillitis',
  group: 'infection',
  course: 'acute',
  incidence: [
    [3, 0.09],
    [13, 0.06],
    [25, 0.025],
    [45, 0.008],
  ],
  seasonal: true,
  severity: [0.6, 0.35, 0.05],
  days: [6, 10],
  symptoms: { energy: -6, health: -4 },
  hazardRatio: 1,
  treatment: { title: 'penicillin and ice cream', cents: 5000, chance: 0.9, days: 4, relief: 0.5 },
  importance: 3,
  text: {
    onset: [
      'Swallowing has become something one plans. You are told to speak little, which is noticed as a change.',
      'The doctor says “ah” and you say “ah”, and she winces on your behalf.',
      'You live on ice cream for three days. It sounds better than it is.',
      'Every swallow is a decision. You put it off until you have three of them together.',
    ],
    over: [
      'You swallow, brace yourself, and nothing happens.',
      'You try it with toast, the test of tests. The toast goes down.',
      'Your voice comes back, first the low half.',
      'At night you notice that you have stopped noticing your throat.',
    ],
  },
})
