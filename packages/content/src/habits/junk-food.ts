import { defineHabit } from '../define-habit.ts'

export const junkFood = defineHabit({
  id: 'junk-food',
  title: 'live on takeout',
  good: false,
  starts: [
    [12, 0.03],
    [18, 0.05],
    [35, 0.03],
    [60, 0.012],
  ],
  stressed: 1.5,
  company: 1,
  growsWeekly: 2,
  weeklyCents: 4500,
  effects: { happiness: 1, health: -4, weight: 45 },
  hazardRatio: 1.12,
  formerShare: 0.1,
  fadesYears: 8,
  quit: { withdrawal: { happiness: -2, stress: 3 }, relapseDays: 30, freeDays: 90 },
  text: {
    start: 'The man at the counter no longer asks. He only lifts an eyebrow, and you nod.',
    relapse: [
      'It was late, it was raining, and they deliver.',
      'The line was short, and the window was already open.',
      'You had a salad in the refrigerator. It watched you go out.',
      'The children at the next table had the box with the toy. You have the toy now.',
      'It was only the fries, and then they asked the question about the large.',
      'There was a coupon under the wiper, and it ran out that night.',
    ],
    free: 'You own three pans and know what each of them is for. The man at the counter waves through the glass.',
    fade: 'The place at the corner has become a bank, and you learn what an onion costs.',
  },
})
