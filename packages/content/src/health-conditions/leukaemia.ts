import { defineHealthCondition } from '../define-health-condition.ts'

export const leukaemia = defineHealthCondition({
  id: 'leukaemia',
  title: 'leukemia',
  group: 'cancer',
  course: 'chronic',
  incidence: [
    [1, 8e-5],
    [10, 4e-5],
    [50, 0.00015],
    [70, 0.0006],
  ],
  once: true,
  severity: [0.3, 0.4, 0.3],
  symptoms: { health: -9, happiness: -5, stress: 7, social: -4 },
  hazardRatio: 12,
  foundAfterDays: 60,
  found: 0.9,
  treatment: {
    title: 'chemotherapy, and a room with a double door',
    cents: 2500000,
    weeklyCents: 3000,
    chance: 0.65,
    days: 260,
    cures: true,
    relief: 0.5,
  },
  cause: 'leukemia',
  importance: 10,
  text: {
    onset:
      'Bruises without a story to them. The telephone rings on the evening of the blood test, and nobody rings in the evening with something small.',
    over: 'Everybody on the ward comes out when the bell is rung. You ring it a second time, by mistake.',
  },
})
