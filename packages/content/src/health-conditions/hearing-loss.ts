import { defineHealthCondition } from '../define-health-condition.ts'

export const hearingLoss = defineHealthCondition({
  id: 'hearing-loss',
  title: 'hearing loss',
  group: 'senses',
  course: 'chronic',
  incidence: [
    [40, 0.005],
    [55, 0.015],
    [65, 0.035],
    [75, 0.06],
  ],
  bySex: { female: 0.8, male: 1.2 },
  severity: [0.5, 0.35, 0.15],
  symptoms: { social: -4, happiness: -1 },
  hazardRatio: 1.03,
  foundAfterDays: 500,
  found: 0.9,
  treatment: {
    title: 'two hearing aids the size of beans',
    cents: 320000,
    weeklyCents: 300,
    chance: 0.85,
    days: 20,
    relief: 0.75,
  },
  takes: {
    ceilings: { social: [80, 62, 46] },
    performance: [0, 3, 9],
    verbs: [
      { verbs: ['call'], from: 3, because: 'On the phone it is a wind with your name in it. You have to see a face.' },
    ],
  },
  importance: 3,
  text: {
    onset: 'Everybody has begun to mumble, all at once, as if they had agreed on it.',
  },
})
