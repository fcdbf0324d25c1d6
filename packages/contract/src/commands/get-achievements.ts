import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getAchievements = defineCommand({
  name: 'getAchievements',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks for all achievements: what they take, and which are unlocked.',
  example: undefined,
  answers: ['achievementsList'],
})
