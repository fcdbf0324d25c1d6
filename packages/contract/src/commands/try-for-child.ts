import { z } from 'zod'
import { defineCommand } from './define.ts'

export const tryForChild = defineCommand({
  name: 'tryForChild',
  kind: 'write',
  message: z.strictObject({ trying: z.boolean().optional() }).nullish(),
  summary: 'Starts trying for a child with the partner, or waiting for an adoption. `trying: false` stops it.',
  example: { trying: true },
  answers: ['relationshipEvent'],
})
