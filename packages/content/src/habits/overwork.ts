import { defineHabit } from '../define-habit.ts'

export const overwork = defineHabit({
  id: 'overwork',
  title: 'work until late every night',
  good: false,
  starts: [
    [22, 0.03],
    [35, 0.03],
    [55, 0.012],
    [66, 0],
  ],
  stressed: 1.4,
  company: 0.9,
  growsWeekly: 2,
  weeklyCents: 0,
  effects: { happiness: -3, stress: 8, health: -3, social: -6 },
  hazardRatio: 1.12,
  fadesYears: 6,
  quit: { withdrawal: { stress: 2 }, relapseDays: 40, freeDays: 60 },
  text: {
    start:
      'You are the one who puts out the light on the fourth floor. The cleaner has begun to tell you about her children.',
    relapse: [
      'Only until the quarter is over, you say, and somebody asks which.',
      'You went in on Saturday to get your umbrella. It is Saturday evening.',
      'You answer one message from the dinner table, under the cloth, and it has an answer.',
      'A colleague is sick, and you say that you will take it, before anyone has asked.',
      'The cleaner knows your name again.',
      'You had left at five for a whole month. On the first of the next one you saw how much lies there at six.',
    ],
    free: 'You leave at half past five. It turns out that the building stays up.',
    fade: 'They have taken half of it off your desk, and you have not asked for it back.',
  },
})
