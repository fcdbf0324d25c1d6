import { z } from 'zod'
import { defineFrame } from './define.ts'

export const dailyRewards = defineFrame({
  name: 'dailyRewards',
  body: z.strictObject({
    streak: z
      .int()
      .min(0)
      .describe('The number of days in a row on which a reward was claimed. Today counts once its reward is claimed.'),
    bestStreak: z.int().min(0).describe('The longest streak so far, in days.'),
    claimable: z.boolean().describe("Whether today's reward can be claimed."),
    place: z.int().min(0).describe("The index of today's reward in `diamonds`."),
    diamonds: z
      .array(z.int().min(1))
      .describe('The rewards of the days of a streak, in diamonds, which repeat after the last one.'),
    nextAt: z.int().describe('When the next day begins: cluster wall time, ms since the Unix epoch.'),
  }),
  summary: "The streak of claimed days, and today's reward.",
})
export const dailyRewardClaimed = defineFrame({
  name: 'dailyRewardClaimed',
  body: z.strictObject({
    diamonds: z.int().min(1).describe('The diamonds that were paid.'),
    streak: z.int().min(1).describe('The number of days in a row on which a reward was claimed, today included.'),
    diamondsLeft: z.int().describe('The diamonds that the player has now.'),
  }),
  summary: "Today's reward was paid.",
})
