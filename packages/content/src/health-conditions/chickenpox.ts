import { defineHealthCondition } from '../define-health-condition.ts'

export const chickenpox = defineHealthCondition({
  id: 'chickenpox',
  title: 'chickenpox',
  group: 'infection',
  course: 'acute',
  incidence: [
    [1, 0.05],
    [11, 0.006],
    [20, 0.001],
  ],
  once: true,
  severity: [0.7, 0.28, 0.02],
  days: [7, 12],
  symptoms: { energy: -6, health: -4, happiness: -4 },
  hazardRatio: 1.3,
  importance: 4,
  text: {
    onset:
      'One spot on Monday. By Wednesday you are a map of somewhere with many islands. You are not to scratch, says everyone, and leaves the room.',
    over: 'The last crust falls off. One small round scar stays, for later, to show people.',
  },
})
