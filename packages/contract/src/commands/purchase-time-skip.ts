import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const purchaseTimeSkip = defineCommand({
  name: 'purchaseTimeSkip',
  kind: 'write',
  message: z.strictObject({ tier: thingId }),
  summary: 'Skips a span of game time for diamonds. The skip stops at a decision and at death.',
  example: { tier: 'one-day' },
  answers: ['timeSkipSummary', 'u'],
  refusals: [...inPlay, 'decision_pending', 'no_such_tier', 'not_enough_diamonds'],
})
