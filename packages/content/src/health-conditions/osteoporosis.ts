import { defineHealthCondition } from '../define-health-condition.ts'

export const osteoporosis = defineHealthCondition({
  id: 'osteoporosis',
  title: 'osteoporosis',
  group: 'bones',
  course: 'chronic',
  incidence: [
    [50, 0.004],
    [60, 0.01],
    [70, 0.018],
  ],
  bySex: { female: 1.6, male: 0.4 },
  severity: [0.6, 0.3, 0.1],
  symptoms: { health: -1 },
  hazardRatio: 1.1,
  foundAfterDays: 1200,
  found: 0.8,
  treatment: {
    title: 'calcium, vitamin D and a tablet on Sundays',
    cents: 12000,
    weeklyCents: 300,
    chance: 0.8,
    days: 120,
    relief: 0.5,
  },
  importance: 3,
  text: {
    onset:
      'You have become an inch shorter without doing anything for it. The picture of your bones has a good deal of light in it.',
  },
})
