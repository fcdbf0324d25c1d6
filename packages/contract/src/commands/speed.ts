import { z } from 'zod'
import { speedValues } from '../limits.ts'
import { defineCommand, inPlay } from './define.ts'

export const speed = defineCommand({
  name: 'speed',
  kind: 'write',
  message: z.literal([...speedValues]),
  summary: 'Sets the speed of the clock: a value v means 5000 / v game minutes per second.',
  example: 1000,
  answers: ['u'],
  refusals: [...inPlay],
})
