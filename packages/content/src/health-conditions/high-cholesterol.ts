import { defineHealthCondition } from '../define-health-condition.ts'

export const highCholesterol = defineHealthCondition({
  id: 'high-cholesterol',
  title: 'high cholesterol',
  group: 'metabolic',
  course: 'chronic',
  incidence: [
    [25, 0.004],
    [40, 0.01],
    [60, 0.012],
  ],
  risks: [
    { illness: 'obesity', times: 1.4 },
    { habit: 'junk-food', times: 1.5 },
    { habit: 'running', times: 0.8 },
  ],
  severity: [0.6, 0.3, 0.1],
  symptoms: {},
  hazardRatio: 1.15,
  foundAfterDays: 1100,
  found: 0.85,
  treatment: {
    title: 'a small white tablet every evening',
    cents: 5000,
    weeklyCents: 200,
    chance: 0.9,
    days: 60,
    relief: 0.6,
  },
  importance: 3,
  text: {
    onset: 'The laboratory has underlined something. You are advised to make peace with oats.',
  },
})
