import { z } from 'zod'
import { defineCommand } from './define.ts'

export const acknowledgeAchievement = defineCommand({
  name: 'acknowledgeAchievement',
  kind: 'write',
  message: z.strictObject({ id: z.string().min(1).max(64) }),
  summary: 'Marks an unlocked achievement as seen.',
  example: { id: 'first-decision' },
  answers: [],
})
