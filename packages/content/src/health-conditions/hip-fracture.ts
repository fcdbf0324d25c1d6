import { defineHealthCondition } from '../define-health-condition.ts'

export const hipFracture = defineHealthCondition({
  id: 'hip-fracture',
  title: 'a broken hip',
  group: 'bones',
  course: 'acute',
  incidence: [
    [65, 0.002],
    [75, 0.008],
    [85, 0.024],
  ],
  bySex: { female: 1.35, male: 0.65 },
  risks: [{ illness: 'osteoporosis', times: 2.4 }],
  severity: [0.15, 0.55, 0.3],
  days: [60, 90],
  symptoms: { energy: -20, health: -12, happiness: -8, social: -8 },
  hazardRatio: 3.2,
  treatment: { title: 'a new hip, and exercises', cents: 900000, chance: 0.85, days: 60, relief: 0.5 },
  cause: 'complications after a fall',
  importance: 7,
  text: {
    onset:
      'It was the rug, in the end, after all the things that it could have been. You lie in the hall and study the lamp.',
    over: 'You cross the room on your own. The walking frame stands by the wall and says nothing.',
  },
})
