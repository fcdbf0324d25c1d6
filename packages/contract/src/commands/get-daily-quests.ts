import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getDailyQuests = defineCommand({
  name: 'getDailyQuests',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks for the quests of today, by the calendar of UTC, and how far they are.',
  example: undefined,
  answers: ['dailyQuests'],
})
