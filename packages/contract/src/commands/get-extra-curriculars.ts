import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getExtraCurriculars = defineCommand({
  name: 'getExtraCurriculars',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks for the activities beside school and work.',
  example: undefined,
  answers: ['extraCurriculars'],
})
