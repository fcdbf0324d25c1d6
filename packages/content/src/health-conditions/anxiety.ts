import { defineHealthCondition } from '../define-health-condition.ts'

export const anxiety = defineHealthCondition({
  id: 'anxiety',
  title: 'an anxiety disorder',
  group: 'mind',
  course: 'chronic',
  incidence: [
    [8, 0.005],
    [13, 0.012],
    [25, 0.009],
    [50, 0.005],
  ],
  bySex: { female: 1.3, male: 0.7 },
  risks: [
    { stressed: true, times: 2 },
    { habit: 'meditating', times: 0.7 },
    { habit: 'doomscrolling', times: 1.5 },
  ],
  remitsYears: 4,
  severity: [0.55, 0.34, 0.11],
  symptoms: { stress: 9, happiness: -4, social: -4 },
  hazardRatio: 1.1,
  foundAfterDays: 200,
  found: 0.8,
  treatment: {
    title: 'therapy: small steps, written down',
    cents: 60000,
    weeklyCents: 4500,
    chance: 0.7,
    days: 100,
    cures: true,
    relief: 0.8,
  },
  importance: 5,
  text: {
    onset:
      'Your heart races in the supermarket, between the rice and the cans, for no reason that you could show to anyone.',
    over: 'You stand in the line and are bored. Bored! You would like to tell someone.',
  },
})
