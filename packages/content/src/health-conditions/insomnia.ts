import { defineHealthCondition } from '../define-health-condition.ts'

export const insomnia = defineHealthCondition({
  id: 'insomnia',
  title: 'insomnia',
  group: 'mind',
  course: 'chronic',
  incidence: [
    [15, 0.009],
    [30, 0.017],
    [55, 0.02],
  ],
  bySex: { female: 1.15, male: 0.85 },
  risks: [
    { stressed: true, times: 2.2 },
    { habit: 'doomscrolling', times: 1.7 },
    { habit: 'coffee', times: 1.3 },
    { habit: 'meditating', times: 0.7 },
  ],
  remitsYears: 2,
  severity: [0.6, 0.31, 0.09],
  symptoms: { stress: 5, happiness: -3, health: -2 },
  hazardRatio: 1.08,
  treatment: {
    title: 'six weeks of sleeping by the rules',
    cents: 30000,
    chance: 0.65,
    days: 45,
    cures: true,
    relief: 0.7,
  },
  importance: 3,
  text: {
    onset: [
      'Ten past three again. You know the ceiling now as sailors know a coast.',
      'You have tried the left side, the right side, and the other end of the bed.',
      'Four o’clock, and you hear the first bus, which goes by with its lights on and nobody in it.',
      'You sleep everywhere now but in bed: in waiting rooms, in front of the news, at other people’s slides.',
      'At night you are wide awake, by day you are neither.',
    ],
    over: [
      'You wake, and it is light, and you do not know when you fell asleep. It is the nicest thing you have not known for months.',
      'The pillow is a pillow again.',
      'You sleep through a thunderstorm, and are told about it at breakfast.',
      'It has come back without a reason, as it went. You do not ask.',
      'You hear the first bus from inside a dream, and turn over.',
    ],
  },
})
