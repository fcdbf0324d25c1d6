import { defineHealthCondition } from '../define-health-condition.ts'

export const parkinsons = defineHealthCondition({
  id: 'parkinsons',
  title: 'Parkinson’s disease',
  group: 'nerves',
  course: 'chronic',
  incidence: [
    [55, 0.0006],
    [65, 0.002],
    [75, 0.004],
  ],
  bySex: { female: 0.75, male: 1.25 },
  severity: [0.45, 0.38, 0.17],
  symptoms: { health: -6, happiness: -4, social: -3, stress: 2 },
  hazardRatio: 1.7,
  foundAfterDays: 300,
  found: 0.7,
  treatment: {
    title: 'tablets, four times a day, by the clock',
    cents: 80000,
    weeklyCents: 1500,
    chance: 0.75,
    days: 45,
    relief: 0.35,
  },
  cause: 'Parkinson’s disease',
  importance: 7,
  text: {
    onset:
      'Your signature has become small. The neurologist watches you walk down the corridor, and turn, and walk back.',
  },
})
