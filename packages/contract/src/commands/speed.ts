import { z } from 'zod'
import { speedValues } from '../limits.ts'
import { defineCommand } from './define.ts'

export const speed = defineCommand({
  name: 'speed',
  kind: 'write',
  message: z.literal([...speedValues]),
  summary: 'Sets how fast the clock runs: a value v plays 5000 / v game minutes a second.',
  example: 1000,
  answers: ['u'],
})
