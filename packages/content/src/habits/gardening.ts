import { defineHabit } from '../define-habit.ts'

export const gardening = defineHabit({
  id: 'gardening',
  title: 'garden',
  good: true,
  starts: [
    [25, 0.015],
    [40, 0.03],
    [55, 0.05],
    [80, 0.015],
  ],
  stressed: 1,
  company: 1,
  growsWeekly: 1.2,
  weeklyCents: 900,
  effects: { happiness: 4, stress: -5, health: 2 },
  hazardRatio: 0.94,
  formerShare: 0.2,
  fadesYears: 12,
  quit: { withdrawal: { happiness: -1 }, relapseDays: 60, freeDays: 30 },
  text: {
    start: 'Three tomato plants on the sill. One of them already has a name.',
    relapse: 'The catalogue came, in February, when one is weak.',
    free: 'You leave it to the slugs. They had always had the better arguments.',
    fade: 'The tools have rusted to one another. It was a good bed, once.',
  },
})
