import { defineHabit } from '../define-habit.ts'

export const heavyDrinking = defineHabit({
  id: 'heavy-drinking',
  title: 'drink too much',
  good: false,
  starts: [
    [17, 0.012],
    [21, 0.02],
    [30, 0.011],
    [50, 0.008],
    [70, 0.003],
  ],
  stressed: 2,
  company: 1.3,
  growsWeekly: 2,
  weeklyCents: 5500,
  effects: { happiness: -4, stress: 1, health: -6, social: -2, weight: 15 },
  hazardRatio: 1.6,
  formerShare: 0.2,
  fadesYears: 9,
  quit: { withdrawal: { stress: 8, happiness: -4 }, relapseDays: 30, freeDays: 200 },
  text: {
    start: 'The glass in the evening has become two, and they have moved forward to the afternoon.',
    relapse: '“One,” you said, and everybody was too kind to count.',
    free: 'You wake on Sundays and remember all of it. The Sundays are longer than you had thought.',
    fade: 'You leave a glass half full, and then another one. Somehow it has stopped being the point.',
  },
})
