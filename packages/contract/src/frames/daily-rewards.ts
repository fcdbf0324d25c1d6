import { z } from 'zod'
import { defineFrame } from './define.ts'

export const dailyRewards = defineFrame({
  name: 'dailyRewards',
  body: z.strictObject({
    /** Days claimed in a row; includes today once it is claimed. */
    streak: z.int().min(0),
    bestStreak: z.int().min(0),
    claimable: z.boolean(),
    /** The index of today's reward in `diamonds`. */
    place: z.int().min(0),
    /** The rewards of the days of a streak, which repeat after the last one. */
    diamonds: z.array(z.int().min(1)),
    /** When the next day begins: cluster wall time, ms since the Unix epoch. */
    nextAt: z.int(),
  }),
  summary: "The streak of claimed days, and today's reward.",
})
export const dailyRewardClaimed = defineFrame({
  name: 'dailyRewardClaimed',
  body: z.strictObject({ diamonds: z.int().min(1), streak: z.int().min(1) }),
  summary: "Today's reward was paid.",
})
