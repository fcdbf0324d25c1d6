import { defineHealthCondition } from '../define-health-condition.ts'

export const eatingDisorder = defineHealthCondition({
  id: 'eating-disorder',
  title: 'an eating disorder',
  group: 'mind',
  course: 'chronic',
  incidence: [
    [12, 0.002],
    [15, 0.003],
    [26, 0.0008],
    [45, 0.0001],
  ],
  bySex: { female: 1.6, male: 0.4 },
  risks: [{ stressed: true, times: 1.6 }],
  remitsYears: 4,
  severity: [0.5, 0.36, 0.14],
  symptoms: { happiness: -6, stress: 6, social: -5, health: -4, weight: -25 },
  hazardRatio: 1.8,
  foundAfterDays: 250,
  found: 0.7,
  treatment: {
    title: 'a clinic, time, and people who stay at the table',
    cents: 240000,
    weeklyCents: 4000,
    chance: 0.6,
    days: 150,
    cures: true,
    relief: 0.8,
  },
  cause: 'heart disease',
  importance: 6,
  text: {
    onset: 'Everything has become arithmetic. It is your family that says it aloud first, and they have rehearsed it.',
    over: 'You order what you would like. It takes a while to find out what that is.',
  },
})
