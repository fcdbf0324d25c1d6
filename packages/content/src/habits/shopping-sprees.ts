import { defineHabit } from '../define-habit.ts'

export const shoppingSprees = defineHabit({
  id: 'shopping-sprees',
  title: 'buy things that stay in their boxes',
  good: false,
  starts: [
    [17, 0.012],
    [25, 0.018],
    [50, 0.01],
    [70, 0.005],
  ],
  stressed: 1.8,
  company: 1.1,
  growsWeekly: 2,
  weeklyCents: 8500,
  effects: { happiness: -1, stress: 4 },
  hazardRatio: 1.0,
  fadesYears: 6,
  quit: { withdrawal: { happiness: -2, stress: 2 }, relapseDays: 30, freeDays: 90 },
  text: {
    start: 'The mail carrier greets you by name and asks how you liked the bread machine.',
    relapse: [
      'It was forty percent off. You have saved a great deal of money this week.',
      'You only went in out of the rain. You came out with an umbrella, and a lamp, and a thing for eggs.',
      'The package had been ordered by somebody at two in the morning. It has your name on it.',
      'You needed socks. There was a second floor.',
      'It had to be decided by midnight, said the screen, and counted down.',
      'You had cut the card in two. It still has a number, and you know it.',
    ],
    free: 'A month without a package. You have found the bread machine, and it makes bread.',
    fade: 'You have run out of shelves, and for once you draw a conclusion from it.',
  },
})
