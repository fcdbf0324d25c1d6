import { defineHabit } from '../define-habit.ts'

export const gamingAllNight = defineHabit({
  id: 'gaming-all-night',
  title: 'play until four in the morning',
  good: false,
  starts: [
    [11, 0.04],
    [15, 0.05],
    [24, 0.02],
    [40, 0.005],
  ],
  stressed: 1.3,
  company: 0.8,
  growsWeekly: 2.5,
  weeklyCents: 1200,
  effects: { happiness: 1, stress: 2, health: -3, social: -4 },
  hazardRatio: 1.02,
  fadesYears: 5,
  quit: { withdrawal: { stress: 4, happiness: -2 }, relapseDays: 25, freeDays: 60 },
  text: {
    start: 'One more level. The birds have begun, and you hold that against the birds.',
    relapse: [
      'There was an update, and it would have been rude not to look.',
      'They were one short, they wrote. The birds were up before you were done.',
      'You only wanted to see whether your old farm was still there. It needed watering.',
      'One round, to calm down. You are quite calm. It is four.',
      'A friend from back then had come online. You could not leave him in there alone.',
      'You had given the thing away. There is a version for the phone.',
    ],
    free: 'The controller lies in the drawer with the batteries. In the evenings it gets dark, and then you sleep.',
    fade: 'They have switched off the servers of that one game, and you do not look for another.',
  },
})
