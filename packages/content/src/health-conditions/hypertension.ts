import { defineHealthCondition } from '../define-health-condition.ts'

export const hypertension = defineHealthCondition({
  id: 'hypertension',
  title: 'high blood pressure',
  group: 'heart',
  course: 'chronic',
  incidence: [
    [14, 0.01],
    [18, 0.02],
    [25, 0.0215],
    [32, 0.023],
    [40, 0.0185],
    [50, 0.0205],
    [60, 0.023],
    [75, 0.022],
  ],
  risks: [
    { illness: 'obesity', times: 1.7 },
    { habit: 'heavy-drinking', times: 1.3 },
    { habit: 'running', times: 0.75 },
    { habit: 'meditating', times: 0.9 },
  ],
  severity: [0.55, 0.33, 0.12],
  symptoms: { health: -1 },
  hazardRatio: 1.35,
  foundAfterDays: 900,
  found: 0.9,
  treatment: { title: 'tablets, and less salt', cents: 6000, weeklyCents: 350, chance: 0.85, days: 60, relief: 0.55 },
  cause: 'heart disease',
  importance: 4,
  text: {
    onset:
      'The cuff hums, lets go, and the nurse writes the figure down instead of saying it. You feel perfectly well. That, she says, is how it works.',
  },
})
