import { defineHealthCondition } from '../define-health-condition.ts'

export const backPain = defineHealthCondition({
  id: 'back-pain',
  title: 'chronic back pain',
  group: 'bones',
  course: 'chronic',
  incidence: [
    [20, 0.008],
    [35, 0.013],
    [55, 0.011],
  ],
  risks: [
    { stressed: true, times: 1.4 },
    { illness: 'obesity', times: 1.3 },
    { habit: 'running', times: 0.85 },
    { habit: 'yoga', times: 0.7 },
  ],
  remitsYears: 2.5,
  severity: [0.6, 0.3, 0.1],
  symptoms: { health: -2, happiness: -2, stress: 2 },
  hazardRatio: 1,
  treatment: { title: 'physiotherapy on Tuesdays', cents: 60000, chance: 0.55, days: 60, cures: true, relief: 0.6 },
  importance: 3,
  text: {
    onset: [
      'You bent for a sock. You are still, in a manner of speaking, bending for it.',
      'You reach for the milk, and stay there, bent, with one hand on the refrigerator door.',
      'It takes you four minutes to get out of the car. A child holds the door for you, very politely.',
    ],
    over: [
      'One morning you notice that you have put on both socks and thought of something else.',
      'You pick up a coin, without a plan, and come back up.',
      'You sleep through the night, on your side, like other people.',
    ],
  },
})
