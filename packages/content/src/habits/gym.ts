import { defineHabit } from '../define-habit.ts'

export const gym = defineHabit({
  id: 'gym',
  title: 'go to the gym',
  good: true,
  starts: [
    [16, 0.03],
    [20, 0.05],
    [35, 0.035],
    [55, 0.018],
    [72, 0.004],
  ],
  stressed: 0.9,
  company: 1.4,
  growsWeekly: 1.5,
  weeklyCents: 1400,
  effects: { happiness: 3, stress: -4, health: 5, weight: -15 },
  hazardRatio: 0.85,
  formerShare: 0.3,
  fadesYears: 2.5,
  quit: { withdrawal: { happiness: -1 }, relapseDays: 60, freeDays: 30 },
  text: {
    start:
      'You have signed something that is easier to begin than to cancel. Everyone there seems to know where to put their towel.',
    relapse: 'There is still a card in your wallet. It still opens the door.',
    free: 'You have given notice, in writing, as it must be. They want to know why.',
    fade: 'You are a supporting member now: you pay, and others lift.',
  },
})
