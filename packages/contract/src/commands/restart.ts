import { z } from 'zod'
import { personId } from '../love.ts'
import { defineCommand } from './define.ts'

export const restart = defineCommand({
  name: 'restart',
  kind: 'write',
  // Old clients send anything here; only what names an heir means something, and then it must name one.
  message: z.union([z.strictObject({ heir: personId }), z.unknown().refine((sent) => !namesHeir(sent))]).optional(),
  summary: 'Keeps a short record of this life and begins another: a new one, or, after its end, the one of an heir.',
  example: { heir: 'p12' },
  answers: ['playerObject'],
})

function namesHeir(sent: unknown): boolean {
  return typeof sent === 'object' && sent !== null && 'heir' in sent
}
