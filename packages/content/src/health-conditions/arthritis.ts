import { defineHealthCondition } from '../define-health-condition.ts'

export const arthritis = defineHealthCondition({
  id: 'arthritis',
  title: 'arthritis',
  group: 'bones',
  course: 'chronic',
  incidence: [
    [30, 0.002],
    [45, 0.01],
    [60, 0.02],
    [75, 0.025],
  ],
  bySex: { female: 1.2, male: 0.8 },
  risks: [{ illness: 'obesity', times: 1.5 }],
  severity: [0.55, 0.33, 0.12],
  symptoms: { health: -3, happiness: -2 },
  hazardRatio: 1.05,
  foundAfterDays: 250,
  found: 0.9,
  treatment: {
    title: 'anti-inflammatories and warm water',
    cents: 20000,
    weeklyCents: 400,
    chance: 0.65,
    days: 45,
    relief: 0.5,
  },
  takes: {
    performance: [0, 4, 12],
    activities: [
      { kinds: ['sport', 'craft'], from: 3, because: 'Your fingers do not close, and your knees do not open.' },
    ],
  },
  importance: 3,
  text: {
    onset: 'Your knees tell the weather now, and they are better at it than the man on the radio.',
  },
})
