import { defineHealthCondition } from '../define-health-condition.ts'

export const copd = defineHealthCondition({
  id: 'copd',
  title: 'chronic lung disease',
  group: 'lungs',
  course: 'chronic',
  incidence: [
    [45, 0.0015],
    [55, 0.0035],
    [65, 0.006],
  ],
  risks: [{ habit: 'smoking', times: 6 }],
  severity: [0.4, 0.4, 0.2],
  symptoms: { health: -5, happiness: -2, social: -2 },
  hazardRatio: 2.1,
  foundAfterDays: 500,
  found: 0.85,
  treatment: {
    title: 'inhalers, and lessons in walking slowly',
    cents: 40000,
    weeklyCents: 1500,
    chance: 0.7,
    days: 60,
    relief: 0.35,
  },
  cause: 'chronic lung disease',
  takes: {
    ceilings: { health: [78, 64, 48] },
    performance: [3, 9, 22],
    work: 3,
    activities: [
      { kinds: ['sport', 'outdoors'], from: 2, because: 'You have breath for the stairs, or for talking on them.' },
    ],
    verbs: [{ verbs: ['travel'], from: 3, because: 'The oxygen is on a cart, and the cart is on a cord.' }],
  },
  importance: 6,
  text: {
    onset: 'You blow into a tube as long and as hard as you can. The curve on the paper gives up before you do.',
  },
})
