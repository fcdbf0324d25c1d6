import { z } from 'zod'
import { defineCommand, inPlay } from './define.ts'

export const tryForChild = defineCommand({
  name: 'tryForChild',
  kind: 'write',
  message: z.strictObject({ trying: z.boolean().optional() }).nullish(),
  summary: 'Starts trying for a child with the partner, or waiting for an adoption. `trying: false` stops it.',
  example: { trying: true },
  answers: ['relationshipEvent'],
  refusals: [
    ...inPlay,
    'not_adult',
    'not_partnered',
    'too_soon',
    'already_expecting',
    'no_child_possible',
    'too_many_people',
  ],
})
