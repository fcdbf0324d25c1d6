import { defineHabit } from '../define-habit.ts'

export const running = defineHabit({
  id: 'running',
  title: 'run',
  good: true,
  starts: [
    [13, 0.02],
    [18, 0.04],
    [30, 0.035],
    [50, 0.02],
    [68, 0.006],
  ],
  stressed: 0.8,
  company: 1.4,
  growsWeekly: 1.5,
  weeklyCents: 800,
  effects: { happiness: 4, stress: -5, health: 5, weight: -30 },
  hazardRatio: 0.8,
  formerShare: 0.3,
  fadesYears: 4,
  quit: { withdrawal: { happiness: -2 }, relapseDays: 60, freeDays: 30 },
  text: {
    start: 'Twice round the park. A dog overtakes you, and its owner, and his stroller.',
    relapse: 'The shoes stood by the door and looked at you. You are running again.',
    free: 'The knees are grateful, and so is the alarm clock. You do not run any more.',
    fade: 'First it was the weather, then the knee, then the other shoes. You do not run any more, but you still say “when I run”.',
  },
})
