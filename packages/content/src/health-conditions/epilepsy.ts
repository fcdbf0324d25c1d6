import { defineHealthCondition } from '../define-health-condition.ts'

export const epilepsy = defineHealthCondition({
  id: 'epilepsy',
  title: 'epilepsy',
  group: 'nerves',
  course: 'chronic',
  incidence: [
    [1, 0.0007],
    [20, 0.0003],
    [65, 0.0009],
  ],
  severity: [0.55, 0.33, 0.12],
  symptoms: { stress: 3, social: -2, happiness: -2 },
  hazardRatio: 1.6,
  treatment: {
    title: 'a tablet morning and evening',
    cents: 50000,
    weeklyCents: 700,
    chance: 0.7,
    days: 60,
    relief: 0.75,
  },
  cause: 'a seizure',
  importance: 6,
  text: {
    onset: 'You wake on the floor, among shoes. Everyone is very gentle, and that is how you know.',
  },
})
