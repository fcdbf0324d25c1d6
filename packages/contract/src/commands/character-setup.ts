import { z } from 'zod'
import { limits } from '../limits.ts'
import { defineCommand } from './define.ts'

/** Letters of any script, and the characters between them in real names. */
const personName = z
  .string()
  .trim()
  .min(1)
  .max(limits.nameLengthMax)
  .regex(/^[\p{L}\p{M}][\p{L}\p{M}'’. -]*$/u)

export const characterSetup = defineCommand({
  name: 'characterSetup',
  kind: 'write',
  message: z.strictObject({
    firstname: personName,
    lastname: personName,
    sex: z.enum(['female', 'male']),
  }),
  summary: 'Names the newborn character and starts the life.',
  example: { firstname: 'Ada', lastname: 'Moreau', sex: 'female' },
  answers: ['playerObject'],
})
