import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const claimDailyReward = defineCommand({
  name: 'claimDailyReward',
  kind: 'write',
  message: noMessage,
  summary: "Claims today's reward. Days are UTC days.",
  example: undefined,
  answers: ['dailyRewardClaimed', 'u'],
  refusals: ['already_claimed'],
})
