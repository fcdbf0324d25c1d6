import { defineHealthCondition } from '../define-health-condition.ts'

export const lungCancer = defineHealthCondition({
  id: 'lung-cancer',
  title: 'lung cancer',
  group: 'cancer',
  course: 'chronic',
  incidence: [
    [40, 8e-5],
    [55, 0.0004],
    [65, 0.0009],
    [80, 0.001],
  ],
  risks: [{ habit: 'smoking', times: 14 }],
  once: true,
  severity: [0.2, 0.35, 0.45],
  symptoms: { health: -9, happiness: -6, stress: 8 },
  hazardRatio: 14,
  foundAfterDays: 200,
  found: 0.6,
  treatment: {
    title: 'surgery where it can be done, and drips where it cannot',
    cents: 1800000,
    weeklyCents: 3000,
    chance: 0.3,
    days: 160,
    cures: true,
    relief: 0.35,
  },
  cause: 'lung cancer',
  importance: 10,
  text: {
    onset: 'It is a shadow, they say, of the size of a walnut. You have always liked walnuts.',
    over: 'The shadow is gone from the picture. They will look again in three months, and then you are to live in threes of months for a while.',
  },
})
