import { defineHealthCondition } from '../define-health-condition.ts'

export const prostateCancer = defineHealthCondition({
  id: 'prostate-cancer',
  title: 'prostate cancer',
  group: 'cancer',
  course: 'chronic',
  incidence: [
    [50, 0.0015],
    [60, 0.005],
    [70, 0.007],
  ],
  bySex: { female: 0, male: 1 },
  once: true,
  severity: [0.55, 0.3, 0.15],
  symptoms: { health: -4, happiness: -4, stress: 6 },
  hazardRatio: 2.4,
  foundAfterDays: 500,
  found: 0.7,
  treatment: {
    title: 'radiation, five mornings a week',
    cents: 1200000,
    weeklyCents: 1000,
    chance: 0.85,
    days: 150,
    cures: true,
    relief: 0.6,
  },
  cause: 'prostate cancer',
  importance: 8,
  text: {
    onset:
      'One figure has doubled. The urologist explains it with a drawing that you would have preferred not to keep.',
    over: 'Below the limit, twice running. The drawing goes into the trash.',
  },
})
