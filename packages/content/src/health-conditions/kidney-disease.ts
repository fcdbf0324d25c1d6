import { defineHealthCondition } from '../define-health-condition.ts'

export const kidneyDisease = defineHealthCondition({
  id: 'kidney-disease',
  title: 'chronic kidney disease',
  group: 'metabolic',
  course: 'chronic',
  incidence: [
    [45, 0.002],
    [60, 0.006],
    [75, 0.013],
  ],
  risks: [
    { illness: 'diabetes', times: 2.2 },
    { illness: 'hypertension', times: 1.6 },
  ],
  severity: [0.6, 0.28, 0.12],
  symptoms: { health: -3, happiness: -1 },
  hazardRatio: 1.7,
  foundAfterDays: 900,
  found: 0.85,
  treatment: {
    title: 'less salt, less of nearly everything, and a nephrologist',
    cents: 60000,
    weeklyCents: 1500,
    chance: 0.65,
    days: 120,
    relief: 0.4,
  },
  cause: 'kidney failure',
  importance: 6,
  text: {
    onset:
      'The kidneys do not complain; that is their weakness. A figure has been creeping up for years, and now somebody has drawn the line through it.',
  },
})
