import { z } from 'zod'
import { defineCommand } from './define.ts'

export const dropOut = defineCommand({
  name: 'dropOut',
  kind: 'write',
  message: z.unknown().optional(),
  summary: 'Leaves school without its diploma.',
  example: undefined,
  answers: ['messageEvent'],
})
