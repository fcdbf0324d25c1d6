import { defineHealthCondition } from '../define-health-condition.ts'

export const underactiveThyroid = defineHealthCondition({
  id: 'underactive-thyroid',
  title: 'an underactive thyroid',
  group: 'metabolic',
  course: 'chronic',
  incidence: [
    [20, 0.0015],
    [40, 0.0035],
    [60, 0.004],
  ],
  bySex: { female: 1.7, male: 0.35 },
  severity: [0.6, 0.32, 0.08],
  symptoms: { health: -1, happiness: -3, weight: 20 },
  hazardRatio: 1.05,
  foundAfterDays: 300,
  found: 0.9,
  treatment: {
    title: 'one tablet before breakfast',
    cents: 8000,
    weeklyCents: 150,
    chance: 0.95,
    days: 60,
    relief: 0.9,
  },
  importance: 3,
  text: {
    onset:
      'You were not lazy, then, nor was it the winter. It was a butterfly-shaped thing in your neck that had gone slow.',
  },
})
