import { z } from 'zod'
import { defineCommand } from './define.ts'

export const restart = defineCommand({
  name: 'restart',
  kind: 'write',
  message: z.unknown().optional(),
  summary: 'Ends this life, keeps a short record of it, and begins another.',
  example: undefined,
  answers: ['playerObject'],
})
