import { defineHabit } from '../define-habit.ts'

export const walking = defineHabit({
  id: 'walking',
  title: 'go for a walk every day',
  good: true,
  starts: [
    [10, 0.02],
    [35, 0.04],
    [60, 0.08],
    [85, 0.02],
  ],
  stressed: 1.1,
  company: 1,
  growsWeekly: 1.5,
  weeklyCents: 0,
  effects: { happiness: 3, stress: -4, health: 3, weight: -8 },
  hazardRatio: 0.86,
  formerShare: 0.3,
  fadesYears: 7,
  quit: { withdrawal: { happiness: -1 }, relapseDays: 60, freeDays: 30 },
  text: {
    start: 'Once around the block, and then, since one is out, along the water.',
    relapse: 'The evening was clear, and your coat was on before you had thought about it.',
    free: 'You look at the path from the window.',
    fade: 'The path along the water is closed for building works, and by the time they have finished you have finished too.',
  },
})
