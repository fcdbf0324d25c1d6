import { z } from 'zod'
import { defineCommand } from './define.ts'

export const swipeMatch = defineCommand({
  name: 'swipeMatch',
  kind: 'write',
  message: z.strictObject({ id: z.string().min(1).max(32), like: z.boolean().optional() }),
  summary: 'Says yes, or with `like: false` no, to a person whom the dating app showed today.',
  example: { id: 's9131-1', like: true },
  answers: ['relationshipEvent'],
})
