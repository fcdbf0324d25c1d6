import { defineHealthCondition } from '../define-health-condition.ts'

export const afterStrokeWeakness = defineHealthCondition({
  id: 'after-stroke-weakness',
  title: 'weakness after a stroke',
  group: 'nerves',
  course: 'chronic',
  incidence: [],
  severity: [0.5, 0.35, 0.15],
  symptoms: { health: -6, happiness: -4, social: -4 },
  hazardRatio: 1.7,
  treatment: {
    title: 'a physiotherapist with strong opinions',
    cents: 90000,
    weeklyCents: 2500,
    chance: 0.6,
    days: 120,
    relief: 0.4,
  },
  cause: 'a second stroke',
  importance: 6,
  text: {
    onset: 'Your left hand has become somebody to whom things must be explained.',
  },
})
