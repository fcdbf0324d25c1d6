import { defineHealthCondition } from '../define-health-condition.ts'

export const liverDisease = defineHealthCondition({
  id: 'liver-disease',
  title: 'liver disease',
  group: 'gut',
  course: 'chronic',
  incidence: [
    [35, 0.0004],
    [50, 0.001],
  ],
  risks: [
    { habit: 'heavy-drinking', times: 9 },
    { illness: 'obesity', times: 1.6 },
  ],
  severity: [0.4, 0.38, 0.22],
  symptoms: { health: -5, happiness: -2 },
  hazardRatio: 2.6,
  foundAfterDays: 500,
  found: 0.8,
  treatment: {
    title: 'no drop, and a hepatologist who counts',
    cents: 90000,
    weeklyCents: 1200,
    chance: 0.55,
    days: 120,
    relief: 0.5,
  },
  cause: 'liver disease',
  importance: 7,
  text: {
    onset: 'The doctor asks how much you drink, and then waits, which she is good at.',
  },
})
