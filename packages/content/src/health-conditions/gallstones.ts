import { defineHealthCondition } from '../define-health-condition.ts'

export const gallstones = defineHealthCondition({
  id: 'gallstones',
  title: 'gallstones',
  group: 'gut',
  course: 'acute',
  incidence: [
    [30, 0.002],
    [50, 0.0035],
    [70, 0.004],
  ],
  bySex: { female: 1.4, male: 0.6 },
  risks: [{ illness: 'obesity', times: 1.7 }],
  once: true,
  severity: [0.4, 0.45, 0.15],
  days: [12, 20],
  symptoms: { energy: -10, health: -6 },
  hazardRatio: 1.6,
  found: 0.9,
  treatment: { title: 'keyhole surgery, four small scars', cents: 520000, chance: 0.97, days: 6, relief: 0.6 },
  importance: 4,
  text: {
    onset: 'After the goose it takes you under the ribs, on the right. It was a good goose.',
    over: 'You are given them in a jar. It stands on the shelf for a year, and then it does not.',
  },
})
