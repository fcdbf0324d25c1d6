import { z } from 'zod'
import { defineCommand } from './define.ts'

export const ping = defineCommand({
  name: 'ping',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Heartbeat. Answered by the edge itself.',
  example: undefined,
  answers: ['pong'],
})
