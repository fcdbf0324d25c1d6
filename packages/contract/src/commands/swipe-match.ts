import { z } from 'zod'
import { defineCommand } from './define.ts'

export const swipeMatch = defineCommand({
  name: 'swipeMatch',
  kind: 'write',
  message: z.strictObject({ id: z.string().min(1).max(32), like: z.boolean().optional() }),
  summary: 'Says yes (or no) to somebody whom the app has shown today.',
  example: { id: 's9131-1', like: true },
  answers: ['relationshipEvent'],
})
