import { defineHealthCondition } from '../define-health-condition.ts'

export const asthma = defineHealthCondition({
  id: 'asthma',
  title: 'asthma',
  group: 'lungs',
  course: 'chronic',
  incidence: [
    [2, 0.008],
    [6, 0.004],
    [13, 0.0025],
    [40, 0.0015],
  ],
  risks: [{ habit: 'smoking', times: 1.4 }],
  remitsYears: 12,
  severity: [0.65, 0.28, 0.07],
  symptoms: { health: -2, stress: 1 },
  hazardRatio: 1.15,
  foundAfterDays: 60,
  found: 0.9,
  treatment: {
    title: 'two inhalers, a blue and a brown',
    cents: 9000,
    weeklyCents: 900,
    chance: 0.9,
    days: 30,
    relief: 0.75,
  },
  cause: 'an attack of asthma',
  importance: 4,
  text: {
    onset:
      'At night your breath whistles a tune that you do not know. You are given a blue inhaler and shown how one counts to ten.',
  },
})
