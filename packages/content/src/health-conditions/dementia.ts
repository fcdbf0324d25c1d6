import { defineHealthCondition } from '../define-health-condition.ts'

export const dementia = defineHealthCondition({
  id: 'dementia',
  title: 'dementia',
  group: 'nerves',
  course: 'chronic',
  incidence: [
    [60, 0.001],
    [70, 0.006],
    [75, 0.014],
    [80, 0.028],
    [85, 0.05],
    [90, 0.075],
  ],
  risks: [
    { illness: 'hypertension', times: 1.15 },
    { habit: 'reading', times: 0.8 },
    { habit: 'running', times: 0.85 },
  ],
  severity: [0.4, 0.37, 0.23],
  symptoms: { health: -7, happiness: -4, social: -7 },
  hazardRatio: 2.3,
  foundAfterDays: 500,
  found: 0.75,
  treatment: {
    title: 'a tablet, a routine, and labels on the cupboards',
    cents: 60000,
    weeklyCents: 6000,
    chance: 0.6,
    days: 90,
    relief: 0.2,
  },
  cause: 'dementia',
  importance: 8,
  text: {
    onset:
      'You know the way home. You have always known it. It is only that the street has been put somewhere else. The doctor asks you to draw a clock.',
  },
})
