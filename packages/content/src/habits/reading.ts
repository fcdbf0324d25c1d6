import { defineHabit } from '../define-habit.ts'

export const reading = defineHabit({
  id: 'reading',
  title: 'read every evening',
  good: true,
  starts: [
    [7, 0.05],
    [13, 0.03],
    [25, 0.025],
    [60, 0.03],
  ],
  stressed: 1,
  company: 1,
  growsWeekly: 1.5,
  weeklyCents: 700,
  effects: { happiness: 3, stress: -3 },
  hazardRatio: 0.96,
  formerShare: 0.3,
  fadesYears: 9,
  quit: { withdrawal: { happiness: -1 }, relapseDays: 60, freeDays: 30 },
  text: {
    start: 'A lamp, a chair, and people who do not exist and whom you worry about at lunch.',
    relapse: 'You only wanted to see how it began.',
    free: 'The bookmark stays on page 212. It is a good page.',
    fade: 'There was a series, then another, and then the lamp was moved.',
  },
})
