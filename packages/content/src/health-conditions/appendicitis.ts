import { defineHealthCondition } from '../define-health-condition.ts'

export const appendicitis = defineHealthCondition({
  id: 'appendicitis',
  title: 'appendicitis',
  group: 'gut',
  course: 'acute',
  incidence: [
    [5, 0.0011],
    [10, 0.0023],
    [20, 0.0014],
    [40, 0.0008],
  ],
  once: true,
  severity: [0.3, 0.5, 0.2],
  days: [9, 14],
  symptoms: { energy: -15, health: -8, stress: 6 },
  hazardRatio: 6,
  treatment: { title: 'an operation, the same night', cents: 480000, chance: 0.98, days: 3, relief: 0.9 },
  cause: 'a burst appendix',
  importance: 6,
  text: {
    onset:
      'The pain starts at the navel and walks to the right. In the ambulance somebody asks you when you last ate, with great interest.',
    over: 'They show you where it was. You are told it was never of any use, which seems ungrateful.',
  },
})
