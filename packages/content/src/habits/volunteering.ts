import { defineHabit } from '../define-habit.ts'

export const volunteering = defineHabit({
  id: 'volunteering',
  title: 'give your Saturdays to others',
  good: true,
  starts: [
    [16, 0.015],
    [30, 0.015],
    [60, 0.035],
    [80, 0.01],
  ],
  stressed: 0.7,
  company: 1.4,
  growsWeekly: 1.5,
  weeklyCents: 300,
  effects: { happiness: 5, social: 7, stress: -1 },
  hazardRatio: 0.93,
  formerShare: 0.2,
  fadesYears: 4,
  quit: { withdrawal: { happiness: -2 }, relapseDays: 60, freeDays: 30 },
  text: {
    start: 'They have given you an apron, a ladle, and the end of the line that talks.',
    relapse: '“We kept your apron,” they say. It is the same apron.',
    free: 'You have handed back the key. On Saturdays you hear the clock.',
    fade: 'The schedule hangs without your name on it, and somebody has written “miss you” in the margin.',
  },
})
