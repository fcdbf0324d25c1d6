import { defineHabit } from '../define-habit.ts'

export const gambling = defineHabit({
  id: 'gambling',
  title: 'gamble',
  good: false,
  starts: [
    [18, 0.006],
    [25, 0.005],
    [45, 0.003],
    [65, 0.003],
  ],
  stressed: 1.7,
  company: 1.1,
  growsWeekly: 2,
  weeklyCents: 9000,
  effects: { happiness: -3, stress: 6, social: -2 },
  hazardRatio: 1.04,
  takes: {
    ceilings: { happiness: [75, 58, 42] },
    performance: [2, 8, 16],
    verbs: [
      {
        verbs: ['lend', 'give-money'],
        from: 3,
        because: 'What there is, is spoken for by Saturday.',
      },
      {
        verbs: ['ask-for-help'],
        from: 3,
        because: 'You have asked them all, and told each of them that they were the first.',
      },
    ],
  },
  fadesYears: 7,
  quit: { withdrawal: { stress: 6, happiness: -2 }, relapseDays: 30, freeDays: 240 },
  text: {
    start:
      'Forty dollars, out of nothing, in a minute. You know that it proves nothing. You know it in the way in which one knows capitals.',
    relapse: [
      'It was a sure thing. It had four legs and a good name.',
      'You only went in to get change. They gave you a cup for it.',
      'It was a small bet, to make the game worth watching. The next one was to get that back.',
      'You had the money for the gas bill in your hand, and twenty minutes.',
      'You dreamed of a number. You drove by to see whether it had come up, and then you had a slip.',
      'A man beside you won, and fell around your neck. You stayed on the stool he had gotten up from.',
    ],
    free: 'A season passes without a slip in your pocket. You lose nothing at all, week after week.',
    fade: 'The app asks where you have been. You let it ask.',
  },
})
