import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getSchools = defineCommand({
  name: 'getSchools',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks for the schools, what they want and what they say, and for the subjects that can be studied.',
  example: undefined,
  answers: ['schools'],
})
