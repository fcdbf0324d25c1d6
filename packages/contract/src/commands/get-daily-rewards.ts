import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getDailyRewards = defineCommand({
  name: 'getDailyRewards',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks for the streak of days, and what today gives.',
  example: undefined,
  answers: ['dailyRewards'],
})
