import { defineHealthCondition } from '../define-health-condition.ts'

export const cataract = defineHealthCondition({
  id: 'cataract',
  title: 'cataracts',
  group: 'senses',
  course: 'chronic',
  incidence: [
    [50, 0.006],
    [65, 0.025],
    [75, 0.05],
  ],
  once: true,
  severity: [0.5, 0.36, 0.14],
  symptoms: { happiness: -1, social: -2 },
  hazardRatio: 1.02,
  foundAfterDays: 250,
  found: 0.95,
  treatment: {
    title: 'a new lens, twenty minutes an eye',
    cents: 350000,
    chance: 0.96,
    days: 21,
    cures: true,
    relief: 0.9,
  },
  importance: 3,
  text: {
    onset:
      'It is not the lamps, nor the print, nor the printers of today. Somebody has been putting milk into your eyes.',
    over: 'They take off the bandage, and the kitchen is blue. It has been blue for years.',
  },
})
