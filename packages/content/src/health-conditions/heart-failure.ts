import { defineHealthCondition } from '../define-health-condition.ts'

export const heartFailure = defineHealthCondition({
  id: 'heart-failure',
  title: 'heart failure',
  group: 'heart',
  course: 'chronic',
  incidence: [
    [55, 0.001],
    [65, 0.004],
    [75, 0.012],
    [85, 0.028],
  ],
  risks: [
    { illness: 'hypertension', times: 1.5 },
    { illness: 'coronary-disease', times: 2 },
  ],
  severity: [0.35, 0.42, 0.23],
  symptoms: { health: -6, happiness: -3, social: -3 },
  hazardRatio: 3,
  foundAfterDays: 150,
  found: 0.9,
  treatment: {
    title: 'water tablets, and a daily weighing',
    cents: 120000,
    weeklyCents: 1500,
    chance: 0.75,
    days: 60,
    relief: 0.4,
  },
  cause: 'heart failure',
  takes: {
    ceilings: { health: [78, 64, 48] },
    performance: [4, 12, 28],
    work: 3,
    activities: [
      {
        kinds: ['sport', 'outdoors'],
        from: 2,
        because: 'A flight of stairs is your hill now, and you take it in two days.',
      },
    ],
    verbs: [{ verbs: ['travel'], from: 3, because: 'You may not be farther from the hospital than twenty minutes.' }],
  },
  importance: 7,
  text: {
    onset:
      'You sleep on three pillows and your shoes have grown tight by evening. It is the pump, they say: it is tired.',
  },
})
