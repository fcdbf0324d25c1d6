import { z } from 'zod'
import { defineCommand } from './define.ts'

export const resync = defineCommand({
  name: 'resync',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks for the whole state again.',
  example: undefined,
  answers: ['playerObject'],
})
