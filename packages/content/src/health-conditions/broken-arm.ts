import { defineHealthCondition } from '../define-health-condition.ts'

export const brokenArm = defineHealthCondition({
  id: 'broken-arm',
  title: 'a broken arm',
  group: 'injury',
  course: 'acute',
  incidence: [
    [3, 0.01],
    [6, 0.016],
    [15, 0.008],
    [30, 0.004],
    [65, 0.007],
    [80, 0.012],
  ],
  severity: [0.55, 0.38, 0.07],
  days: [30, 42],
  symptoms: { energy: -6, health: -5, happiness: -4, stress: 3 },
  hazardRatio: 1.1,
  treatment: { title: 'a cast, six weeks', cents: 60000, chance: 0.96, days: 35, relief: 0.5 },
  importance: 4,
  text: {
    onset:
      'The ground came up faster than you had been told. The doctor holds the picture against the light: there, and there.',
    over: 'The cast comes off. Underneath is a thin pale arm that must be yours.',
  },
})
