import { z } from 'zod'
import { defineCommand } from './define.ts'

export const purchaseTimeSkip = defineCommand({
  name: 'purchaseTimeSkip',
  kind: 'write',
  message: z.strictObject({ tier: z.string().min(1).max(64) }),
  summary: 'Lives through a span of game time at once, for diamonds. It stops at a decision and at the death.',
  example: { tier: 'one-day' },
  answers: ['timeSkipSummary', 'u'],
})
