import { defineHealthCondition } from '../define-health-condition.ts'

export const sprainedAnkle = defineHealthCondition({
  id: 'sprained-ankle',
  title: 'a sprained ankle',
  group: 'injury',
  course: 'acute',
  incidence: [
    [6, 0.03],
    [12, 0.05],
    [25, 0.025],
    [50, 0.012],
  ],
  risks: [{ habit: 'running', times: 1.8 }],
  severity: [0.65, 0.32, 0.03],
  days: [10, 18],
  symptoms: { energy: -4, health: -2 },
  hazardRatio: 1,
  importance: 2,
  text: {
    onset: [
      'A curb, a step, a sound like a twig. Your ankle puts on the colors of an evening sky.',
      'You were looking at a dog. Then you were looking at the sky, and your foot had gone the other way.',
      'It swells while you watch. You hop to the couch and put it on two pillows, like a guest.',
    ],
  },
})
