import { defineHabit } from '../define-habit.ts'

export const coffee = defineHabit({
  id: 'coffee',
  title: 'drink seven coffees a day',
  good: false,
  starts: [
    [17, 0.03],
    [23, 0.05],
    [45, 0.02],
    [70, 0.005],
  ],
  stressed: 1.4,
  company: 1.1,
  growsWeekly: 3,
  weeklyCents: 2500,
  effects: { happiness: 1, stress: 3 },
  hazardRatio: 1.0,
  fadesYears: 12,
  quit: { withdrawal: { stress: 3, happiness: -2 }, relapseDays: 30, freeDays: 40 },
  text: {
    start: 'Without the first one you are not a person. With the sixth you are several.',
    relapse: 'The machine was on. It would have been on for nothing.',
    free: 'You sleep. You had thought that it was the mattress.',
    fade: 'Somewhere along the way it has become two cups, and you can name them.',
  },
})
