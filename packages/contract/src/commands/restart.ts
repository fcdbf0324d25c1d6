import { z } from 'zod'
import { personId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const restart = defineCommand({
  name: 'restart',
  kind: 'write',
  // Clients of the original protocol send anything here. Only an object with `heir` has a meaning, and it must be valid. Anything else
  // is not kept.
  message: z
    .union([
      z.strictObject({ heir: personId }),
      z
        .unknown()
        .refine((sent) => !namesHeir(sent))
        .transform(() => undefined),
    ])
    .optional(),
  summary:
    'Begins another life: a new one, or after death the life of an heir. A short record of the old life is kept.',
  example: { heir: 'p12' },
  answers: ['playerObject'],
  refusals: ['not_created', 'life_not_over', 'no_such_heir'],
})

function namesHeir(sent: unknown): boolean {
  return typeof sent === 'object' && sent !== null && 'heir' in sent
}
