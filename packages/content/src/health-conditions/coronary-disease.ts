import { defineHealthCondition } from '../define-health-condition.ts'

export const coronaryDisease = defineHealthCondition({
  id: 'coronary-disease',
  title: 'coronary heart disease',
  group: 'heart',
  course: 'chronic',
  incidence: [
    [40, 0.002],
    [50, 0.005],
    [60, 0.01],
    [75, 0.017],
  ],
  bySex: { female: 0.65, male: 1.35 },
  risks: [
    { habit: 'smoking', times: 1.8 },
    { illness: 'hypertension', times: 1.7 },
    { illness: 'diabetes', times: 1.8 },
    { illness: 'high-cholesterol', times: 1.6 },
    { habit: 'running', times: 0.7 },
  ],
  severity: [0.4, 0.4, 0.2],
  symptoms: { health: -3, stress: 2 },
  hazardRatio: 2,
  foundAfterDays: 400,
  found: 0.8,
  treatment: {
    title: 'a stent, and tablets in a box with the days on it',
    cents: 650000,
    weeklyCents: 900,
    chance: 0.85,
    days: 45,
    relief: 0.5,
  },
  cause: 'heart disease',
  importance: 6,
  text: {
    onset:
      'Halfway up the hill a hand closes in your chest, and opens again. The doctor draws you a picture: a road, and a narrow place in it.',
  },
})
