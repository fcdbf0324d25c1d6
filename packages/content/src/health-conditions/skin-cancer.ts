import { defineHealthCondition } from '../define-health-condition.ts'

export const skinCancer = defineHealthCondition({
  id: 'skin-cancer',
  title: 'skin cancer',
  group: 'cancer',
  course: 'chronic',
  incidence: [
    [30, 0.0003],
    [50, 0.0009],
    [70, 0.002],
  ],
  once: true,
  severity: [0.75, 0.18, 0.07],
  symptoms: { health: -2, stress: 4 },
  hazardRatio: 2,
  foundAfterDays: 300,
  found: 0.85,
  treatment: {
    title: 'a small cut with a wide margin',
    cents: 240000,
    chance: 0.94,
    days: 30,
    cures: true,
    relief: 0.6,
  },
  cause: 'melanoma',
  importance: 7,
  text: {
    onset: 'A mole that had been there for ever has changed its outline, like a country after a war.',
    over: 'The margin is clean. You buy a hat with a brim of some ambition.',
  },
})
