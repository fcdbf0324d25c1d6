import { z } from 'zod'
import { personId } from '../love.ts'
import { defineCommand } from './define.ts'

export const romance = defineCommand({
  name: 'romance',
  kind: 'write',
  message: z.strictObject({ id: personId }),
  summary: 'Asks somebody out. Both must be adults, free, unrelated, and fond of each other (affinity above 20).',
  example: { id: 'p12' },
  answers: ['relationshipEvent'],
})
