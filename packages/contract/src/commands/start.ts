import { z } from 'zod'
import { defineCommand } from './define.ts'

export const start = defineCommand({
  name: 'start',
  kind: 'write',
  message: z.unknown().optional(),
  summary: 'Lets the clock run again after `stop`, at the speed that it had.',
  example: undefined,
  answers: ['u'],
})
