import { defineHabit } from '../define-habit.ts'

export const yoga = defineHabit({
  id: 'yoga',
  title: 'do yoga',
  good: true,
  starts: [
    [18, 0.02],
    [28, 0.03],
    [55, 0.022],
    [75, 0.006],
  ],
  stressed: 1.3,
  company: 1.3,
  growsWeekly: 1.5,
  weeklyCents: 1600,
  effects: { happiness: 3, stress: -6, health: 3 },
  hazardRatio: 0.93,
  formerShare: 0.2,
  fadesYears: 3,
  quit: { withdrawal: { stress: 1 }, relapseDays: 60, freeDays: 30 },
  text: {
    start: 'You are asked to breathe into your hips. You look down at them, and they look up.',
    relapse: 'The mat unrolls by itself, nearly.',
    free: 'The mat lies under the bed, rolled up, like a thing that knows how to wait.',
    fade: 'The teacher has moved to the coast, and the one who came after her says “awesome”.',
  },
})
