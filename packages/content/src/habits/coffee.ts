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
    relapse: [
      'The machine was on. It would have been on for nothing.',
      'They had only decaf, they said, and laughed, and poured.',
      'The meeting was at eight, and it had slides.',
      'You only wanted to hold a cup, like everyone else. It had something in it.',
      'There was a new place on the corner, with a bell on the door. It would have been rude.',
      'The headache had a name, and so did the cure.',
    ],
    free: 'You sleep. You had thought that it was the mattress.',
    fade: 'Somewhere along the way it has become two cups, and you can name them.',
  },
})
