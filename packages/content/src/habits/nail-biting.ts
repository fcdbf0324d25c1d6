import { defineHabit } from '../define-habit.ts'

export const nailBiting = defineHabit({
  id: 'nail-biting',
  title: 'bite your nails',
  good: false,
  starts: [
    [5, 0.03],
    [10, 0.03],
    [18, 0.008],
    [35, 0.002],
  ],
  stressed: 1.8,
  company: 1,
  growsWeekly: 2,
  weeklyCents: 0,
  effects: { stress: 1 },
  hazardRatio: 1.0,
  fadesYears: 8,
  quit: { withdrawal: { stress: 2 }, relapseDays: 20, freeDays: 60 },
  text: {
    start: 'During the arithmetic your thumb has found its way to your mouth, and likes it there.',
    relapse: [
      'The film was exciting. You look down, and there were five.',
      'You were on hold for forty minutes. There were ten when it began.',
      'The bitter polish has a taste, you find, that one gets used to.',
      'It was only a corner that stuck out. It was, until you had dealt with it.',
      'You wait outside a door, with your hands in front of your mouth.',
      'You had shown them around, all ten. By the weekend you keep them in your pockets.',
    ],
    free: 'Ten nails. You drum with them on the table, for the sound.',
    fade: 'One day you need a nail to get a sticker off, and you have one.',
  },
})
