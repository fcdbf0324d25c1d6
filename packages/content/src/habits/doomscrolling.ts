import { defineHabit } from '../define-habit.ts'

export const doomscrolling = defineHabit({
  id: 'doomscrolling',
  title: 'scroll at night',
  good: false,
  starts: [
    [12, 0.05],
    [16, 0.08],
    [30, 0.05],
    [50, 0.025],
    [70, 0.008],
  ],
  stressed: 1.6,
  company: 0.9,
  growsWeekly: 3,
  weeklyCents: 0,
  effects: { happiness: -4, stress: 5, social: -2 },
  hazardRatio: 1.01,
  fadesYears: 5,
  quit: { withdrawal: { stress: 3 }, relapseDays: 25, freeDays: 60 },
  text: {
    start: 'It is ten past one and you are reading about a volcano in a country where you know nobody.',
    relapse: [
      'Only the weather, you thought. It is half past two, and you know now how otters sleep.',
      'You pick it up to see the time. You put it down an hour later and still do not know the time.',
      'You had moved it to the kitchen at night. You get up for a glass of water.',
      'There was a storm somewhere, and you stayed with it until morning, from bed.',
      'It lights up by itself, once. You hold it for the rest of the evening.',
      'You had to look up one word. You are reading now about a bridge that fell down before you were born.',
    ],
    free: 'The phone sleeps in the kitchen. You have read a book to the end, and it was not even short.',
    fade: 'The phone breaks, takes a week to be mended, and you find that you have not missed the volcanoes.',
  },
})
