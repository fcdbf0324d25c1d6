import { defineHealthCondition } from '../define-health-condition.ts'

export const bowelCancer = defineHealthCondition({
  id: 'bowel-cancer',
  title: 'bowel cancer',
  group: 'cancer',
  course: 'chronic',
  incidence: [
    [40, 0.0003],
    [50, 0.0007],
    [65, 0.0018],
    [80, 0.003],
  ],
  risks: [
    { habit: 'junk-food', times: 1.3 },
    { habit: 'smoking', times: 1.3 },
    { illness: 'obesity', times: 1.3 },
  ],
  once: true,
  severity: [0.4, 0.35, 0.25],
  symptoms: { health: -7, happiness: -5, stress: 7 },
  hazardRatio: 6,
  foundAfterDays: 260,
  found: 0.75,
  treatment: {
    title: 'an operation and half a year of drips',
    cents: 1500000,
    weeklyCents: 2000,
    chance: 0.65,
    days: 200,
    cures: true,
    relief: 0.55,
  },
  cause: 'bowel cancer',
  importance: 9,
  text: {
    onset:
      'You had put off the examination because of what it is. It took twenty minutes, and then they asked you to wait.',
    over: 'The surgeon shakes your hand for longer than is usual. You may eat plums again.',
  },
})
