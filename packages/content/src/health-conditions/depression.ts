import { defineHealthCondition } from '../define-health-condition.ts'

export const depression = defineHealthCondition({
  id: 'depression',
  title: 'depression',
  group: 'mind',
  course: 'chronic',
  incidence: [
    [12, 0.008],
    [16, 0.017],
    [30, 0.012],
    [50, 0.009],
    [65, 0.005],
  ],
  bySex: { female: 1.3, male: 0.7 },
  risks: [
    { stressed: true, times: 2 },
    { habit: 'running', times: 0.7 },
    { habit: 'doomscrolling', times: 1.4 },
    { habit: 'heavy-drinking', times: 1.6 },
  ],
  remitsYears: 1.2,
  severity: [0.5, 0.36, 0.14],
  symptoms: { happiness: -8, stress: 4, social: -6, health: -2 },
  hazardRatio: 1.3,
  foundAfterDays: 150,
  found: 0.85,
  treatment: {
    title: 'an hour of talking a week, and a tablet',
    cents: 60000,
    weeklyCents: 4500,
    chance: 0.7,
    days: 90,
    cures: true,
    relief: 0.85,
  },
  importance: 6,
  text: {
    onset:
      'It is not sadness; sadness would be company. It is that the colors have been put away. Somebody who means well makes you an appointment, and you go.',
    over: 'One morning you hear a blackbird and realize that you have been listening to it for some time.',
  },
})
