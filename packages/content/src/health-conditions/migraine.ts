import { defineHealthCondition } from '../define-health-condition.ts'

export const migraine = defineHealthCondition({
  id: 'migraine',
  title: 'migraine',
  group: 'nerves',
  course: 'chronic',
  incidence: [
    [10, 0.004],
    [15, 0.008],
    [30, 0.004],
    [50, 0.001],
  ],
  bySex: { female: 1.5, male: 0.5 },
  risks: [{ stressed: true, times: 1.5 }],
  remitsYears: 12,
  severity: [0.5, 0.38, 0.12],
  symptoms: { health: -1, happiness: -2, stress: 3, social: -1 },
  hazardRatio: 1,
  treatment: {
    title: 'a tablet, taken at the first flicker',
    cents: 9000,
    weeklyCents: 600,
    chance: 0.7,
    days: 40,
    relief: 0.6,
  },
  importance: 3,
  text: {
    onset:
      'First there is a shimmer at the edge of things, like heat over a road. Then for a day there is only a dark room.',
  },
})
