import { defineHabit } from '../define-habit.ts'

export const procrastinating = defineHabit({
  id: 'procrastinating',
  title: 'put things off',
  good: false,
  starts: [
    [12, 0.06],
    [18, 0.08],
    [30, 0.04],
    [55, 0.015],
  ],
  stressed: 1.4,
  company: 1,
  growsWeekly: 2,
  weeklyCents: 0,
  effects: { happiness: -2, stress: 5 },
  hazardRatio: 1.0,
  fadesYears: 9,
  quit: { withdrawal: { stress: 2 }, relapseDays: 25, freeDays: 60 },
  text: {
    start: 'You begin tomorrow. It is a good day for it; it has been a good day for it all month.',
    relapse: [
      'First you have tidied the drawer. It had been on your mind.',
      'You have sharpened every pencil in the house. The page is still white.',
      'There is plenty of time. There was plenty of time on Tuesday as well.',
      'You look something up, and from there something else, and then it is dark.',
      'You make a list of what has to be done, in two colors, and are too tired to begin.',
      'You answer a letter from last year, with great care, in order not to open the one from today.',
    ],
    free: 'You do it, and it takes five minutes. It had stood on the list since March.',
    fade: 'The letters get opened on the day they come. Nobody could say when that began, you least of all.',
  },
})
