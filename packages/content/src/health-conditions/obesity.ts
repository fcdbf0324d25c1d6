import { defineHealthCondition } from '../define-health-condition.ts'

export const obesity = defineHealthCondition({
  id: 'obesity',
  title: 'obesity',
  group: 'metabolic',
  course: 'chronic',
  incidence: [
    [6, 0.007],
    [13, 0.012],
    [20, 0.02],
    [40, 0.015],
    [60, 0.006],
  ],
  risks: [
    { habit: 'junk-food', times: 2 },
    { habit: 'overeating', times: 2.2 },
    { habit: 'running', times: 0.5 },
    { habit: 'cooking', times: 0.8 },
  ],
  remitsYears: 16,
  severity: [0.6, 0.28, 0.12],
  symptoms: { health: -1, happiness: -1, weight: 80 },
  hazardRatio: 1.2,
  treatment: {
    title: 'a dietician, and patience',
    cents: 30000,
    weeklyCents: 500,
    chance: 0.45,
    days: 180,
    relief: 0.6,
  },
  importance: 3,
  text: {
    onset:
      'The scales at the doctor’s are not kinder than those at home. Something is to be done, says a leaflet with a cheerful apple on it.',
  },
})
