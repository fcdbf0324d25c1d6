import { z } from 'zod'
import { defineCommand } from './define.ts'

export const stop = defineCommand({
  name: 'stop',
  kind: 'write',
  message: z.unknown().optional(),
  summary: 'Stops the clock outright, until `start`.',
  example: undefined,
  answers: ['u'],
})
