import { defineHealthCondition } from '../define-health-condition.ts'

export const concussion = defineHealthCondition({
  id: 'concussion',
  title: 'a concussion',
  group: 'injury',
  course: 'acute',
  incidence: [
    [3, 0.006],
    [13, 0.01],
    [25, 0.004],
    [70, 0.006],
  ],
  severity: [0.7, 0.25, 0.05],
  days: [8, 16],
  symptoms: { energy: -10, health: -5, stress: 4 },
  hazardRatio: 1.5,
  treatment: { title: 'rest, and no screens', cents: 30000, chance: 0.9, days: 7, relief: 0.5 },
  importance: 4,
  text: {
    onset: 'You are asked what day it is, and give an answer that makes people look at one another.',
    over: 'The light is only light again.',
  },
})
