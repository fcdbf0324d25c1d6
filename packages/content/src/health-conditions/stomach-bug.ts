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
    onset: 'Something from the buffet has views of its own. You get to know the bathroom tiles by name.',
    over: 'You are empty, light, and kindly disposed toward rice.',
  },
})
