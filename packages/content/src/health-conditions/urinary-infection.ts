import { defineHealthCondition } from '../define-health-condition.ts'

export const urinaryInfection = defineHealthCondition({
  id: 'urinary-infection',
  title: 'a bladder infection',
  group: 'infection',
  course: 'acute',
  incidence: [
    [16, 0.045],
    [50, 0.05],
    [70, 0.09],
  ],
  bySex: { female: 1.7, male: 0.35 },
  severity: [0.7, 0.26, 0.04],
  days: [5, 9],
  symptoms: { energy: -4, health: -4, stress: 3 },
  hazardRatio: 1.3,
  treatment: { title: 'three days of an antibiotic', cents: 6000, chance: 0.95, days: 3, relief: 0.5 },
  importance: 2,
  text: {
    onset: [
      'You know where every public toilet is, and what each of them costs.',
      'You drink cranberry juice by the quart and plan your way through the city by its restrooms.',
      'It burns. There is no more to say about it, and you can think of little else.',
    ],
  },
})
