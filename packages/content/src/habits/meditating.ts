import { defineHabit } from '../define-habit.ts'

export const meditating = defineHabit({
  id: 'meditating',
  title: 'sit still for twenty minutes a day',
  good: true,
  starts: [
    [16, 0.012],
    [25, 0.025],
    [45, 0.02],
    [70, 0.012],
  ],
  stressed: 1.5,
  company: 1,
  growsWeekly: 1.5,
  weeklyCents: 300,
  effects: { happiness: 4, stress: -8 },
  hazardRatio: 0.97,
  formerShare: 0.2,
  fadesYears: 3,
  quit: { withdrawal: { stress: 1 }, relapseDays: 60, freeDays: 30 },
  text: {
    start: 'You sit on a cushion and think of nothing, that is, of the shopping, the tax, and a girl named Sabine.',
    relapse: 'You find yourself on the cushion again, with your eyes closed, listening to the refrigerator.',
    free: 'The cushion is the cat’s now.',
    fade: 'A week is left out, then a month. The cushion goes to the cat.',
  },
})
