import { defineHealthCondition } from '../define-health-condition.ts'

export const shingles = defineHealthCondition({
  id: 'shingles',
  title: 'shingles',
  group: 'infection',
  course: 'acute',
  incidence: [
    [40, 0.004],
    [60, 0.01],
    [75, 0.013],
  ],
  risks: [{ stressed: true, times: 1.5 }],
  once: true,
  severity: [0.45, 0.42, 0.13],
  days: [18, 30],
  symptoms: { energy: -6, health: -5, happiness: -6, stress: 5 },
  hazardRatio: 1.2,
  treatment: { title: 'an antiviral, early', cents: 14000, chance: 0.8, days: 7, relief: 0.5 },
  importance: 4,
  text: {
    onset:
      'A belt of blisters, on one side only. The chickenpox of your childhood has been waiting all along, and remembers you.',
    over: 'The belt fades. For some weeks a shirt is still an event.',
  },
})
