import { defineHealthCondition } from '../define-health-condition.ts'

export const diabetes = defineHealthCondition({
  id: 'diabetes',
  title: 'diabetes',
  group: 'metabolic',
  course: 'chronic',
  incidence: [
    [12, 0.0005],
    [20, 0.0013],
    [30, 0.0029],
    [40, 0.0069],
    [50, 0.006],
    [60, 0.0019],
    [75, 0.0011],
  ],
  risks: [
    { illness: 'obesity', times: 2.2 },
    { habit: 'junk-food', times: 1.3 },
    { habit: 'running', times: 0.7 },
  ],
  severity: [0.5, 0.36, 0.14],
  symptoms: { health: -2, happiness: -1, stress: 1 },
  hazardRatio: 1.6,
  foundAfterDays: 450,
  found: 0.9,
  treatment: {
    title: 'metformin, a meter, and a new way of reading labels',
    cents: 15000,
    weeklyCents: 1200,
    chance: 0.85,
    days: 90,
    relief: 0.5,
  },
  cause: 'complications of diabetes',
  importance: 5,
  text: {
    onset:
      'You had put the thirst down to the weather. The doctor turns the screen toward you, and there is one number on it that is too long.',
  },
})
