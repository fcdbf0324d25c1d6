import { z } from 'zod'
import { defineCommand } from './define.ts'

export const claimEvent = defineCommand({
  name: 'claimEvent',
  kind: 'write',
  message: z.strictObject({ eventId: z.string().min(1).max(64) }),
  summary: 'Takes what an event in the feed holds for the player.',
  example: { eventId: 'welcome' },
  answers: ['u'],
})
