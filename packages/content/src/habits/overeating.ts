import { defineHabit } from '../define-habit.ts'

export const overeating = defineHabit({
  id: 'overeating',
  title: 'eat when nobody is looking',
  good: false,
  starts: [
    [14, 0.012],
    [20, 0.02],
    [45, 0.014],
    [70, 0.006],
  ],
  stressed: 2.2,
  company: 0.9,
  growsWeekly: 1.5,
  weeklyCents: 2500,
  effects: { happiness: -2, stress: 1, health: -3, weight: 70 },
  hazardRatio: 1.1,
  formerShare: 0.1,
  fadesYears: 8,
  quit: { withdrawal: { stress: 4, happiness: -2 }, relapseDays: 30, freeDays: 120 },
  text: {
    start: 'The refrigerator has a small warm light, and it asks no questions.',
    relapse: [
      'The cake had been for the guests. There were no guests.',
      'You stand in front of the open refrigerator, in its light, with a spoon.',
      'You had bought it for the weekend. It is Monday.',
      'You finish what the others have left, so that it is not thrown out.',
      'It was a hard call. Afterward there were only wrappers, and you could not say how it had tasted.',
      'You go back for a second helping, and then, while you are up, for the next.',
    ],
    free: 'You are hungry at noon and at seven, and in between you are other things.',
    fade: 'You notice, one evening, that you have gone to bed without passing through the kitchen.',
  },
})
