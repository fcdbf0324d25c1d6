import { z } from 'zod'
import { weddingIds } from '../love.ts'
import { defineCommand } from './define.ts'

export const marry = defineCommand({
  name: 'marry',
  kind: 'write',
  message: z.strictObject({ wedding: z.enum(weddingIds).optional() }).nullish(),
  summary: 'Marries the one to whom one is engaged.',
  example: { wedding: 'family' },
  answers: ['relationshipEvent'],
})
