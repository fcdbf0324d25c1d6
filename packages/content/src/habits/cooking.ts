import { defineHabit } from '../define-habit.ts'

export const cooking = defineHabit({
  id: 'cooking',
  title: 'cook for yourself',
  good: true,
  starts: [
    [15, 0.03],
    [20, 0.07],
    [30, 0.06],
    [60, 0.025],
  ],
  stressed: 0.8,
  company: 1.2,
  growsWeekly: 1.5,
  weeklyCents: 0,
  effects: { happiness: 3, stress: -1, health: 3, weight: -20 },
  hazardRatio: 0.94,
  formerShare: 0.2,
  fadesYears: 9,
  quit: { withdrawal: { happiness: -1 }, relapseDays: 60, freeDays: 30 },
  text: {
    start: 'An onion, hot oil, and after that one may still decide.',
    relapse: 'The pan was hanging there, and there was garlic.',
    free: 'You put the good knife into the drawer.',
    fade: 'The evenings have become too short for peeling.',
  },
})
