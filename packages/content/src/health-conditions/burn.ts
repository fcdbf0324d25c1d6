import { defineHealthCondition } from '../define-health-condition.ts'

export const burn = defineHealthCondition({
  id: 'burn',
  title: 'a burn',
  group: 'injury',
  course: 'acute',
  incidence: [
    [1, 0.005],
    [5, 0.003],
    [18, 0.004],
  ],
  severity: [0.75, 0.22, 0.03],
  days: [8, 14],
  symptoms: { health: -4, stress: 3 },
  hazardRatio: 1.1,
  treatment: { title: 'ointment and a clean dressing', cents: 8000, chance: 0.95, days: 5, relief: 0.5 },
  importance: 2,
  text: {
    onset: 'The pan was not to be touched. You knew that; you told others that.',
  },
})
