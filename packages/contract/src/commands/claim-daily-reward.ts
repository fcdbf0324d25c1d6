import { z } from 'zod'
import { defineCommand } from './define.ts'

export const claimDailyReward = defineCommand({
  name: 'claimDailyReward',
  kind: 'write',
  message: z.unknown().optional(),
  summary: 'Takes the reward of today, by the calendar of UTC.',
  example: undefined,
  answers: ['dailyRewardClaimed', 'u'],
})
