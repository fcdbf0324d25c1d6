import { defineHealthCondition } from '../define-health-condition.ts'

export const allergy = defineHealthCondition({
  id: 'allergy',
  title: 'hay fever',
  group: 'skin',
  course: 'chronic',
  incidence: [
    [4, 0.012],
    [13, 0.012],
    [30, 0.005],
    [50, 0.001],
  ],
  remitsYears: 25,
  severity: [0.7, 0.26, 0.04],
  symptoms: { happiness: -1, health: -1 },
  hazardRatio: 1,
  treatment: {
    title: 'a spray and a tablet, March to July',
    cents: 4000,
    weeklyCents: 250,
    chance: 0.85,
    days: 14,
    relief: 0.7,
  },
  importance: 2,
  text: {
    onset: 'You have nothing against the birches. It is rather the other way around.',
  },
})
