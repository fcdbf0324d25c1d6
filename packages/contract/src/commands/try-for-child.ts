import { z } from 'zod'
import { defineCommand } from './define.ts'

export const tryForChild = defineCommand({
  name: 'tryForChild',
  kind: 'write',
  message: z.strictObject({ trying: z.boolean().optional() }).nullish(),
  summary: 'Starts (or, with false, stops) trying for a child with the partner, or waiting for an adoption.',
  example: { trying: true },
  answers: ['relationshipEvent'],
})
