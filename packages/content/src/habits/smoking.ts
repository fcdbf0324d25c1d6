import { defineHabit } from '../define-habit.ts'

export const smoking = defineHabit({
  id: 'smoking',
  title: 'smoke',
  good: false,
  starts: [
    [13, 0.012],
    [16, 0.035],
    [22, 0.012],
    [35, 0.003],
    [55, 0],
  ],
  stressed: 1.8,
  company: 1.5,
  growsWeekly: 2.5,
  weeklyCents: 6000,
  effects: { stress: -2, health: -6 },
  hazardRatio: 2.1,
  formerShare: 0.3,
  fadesYears: 14,
  quit: { withdrawal: { stress: 9, happiness: -5 }, relapseDays: 35, freeDays: 180 },
  text: {
    start: 'It began with one, held out of a window, and now there is a packet in the coat.',
    relapse: [
      'It was only one, at the back door, in the rain, and then it was the packet again.',
      'A friend held out the box without thinking, and you took one without thinking.',
      'You had a bad day at noon and smoke on your coat by three.',
      'You only wanted to stand outside with the others. You are standing outside with the others.',
      'There was one left in a summer jacket, bent. You straightened it.',
      'The man at the corner store still had your brand in his hand before you had said a word.',
    ],
    free: 'You have not thought of it for a week, and you notice that only now. The coat smells of coat.',
    fade: 'You find that you have forgotten to buy any, three days running, and leave it at that.',
  },
})
