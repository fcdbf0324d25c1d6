import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getDailyRewards = defineCommand({
  name: 'getDailyRewards',
  kind: 'read',
  message: noMessage,
  summary: "Asks for the streak of claimed days and today's reward.",
  example: undefined,
  answers: ['dailyRewards'],
  refusals: [],
})
