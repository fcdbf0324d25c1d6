import { z } from 'zod'
import { personId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const romance = defineCommand({
  name: 'romance',
  kind: 'write',
  message: z.strictObject({ id: personId }),
  summary: 'Asks a person out. Both must be adults, single, unrelated, and like each other (affinity above 20).',
  example: { id: 'p12' },
  answers: ['relationshipEvent'],
})
