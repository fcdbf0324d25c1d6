import { z } from 'zod'
import { defineCommand } from './define.ts'

export const retrievePerson = defineCommand({
  name: 'retrievePerson',
  kind: 'read',
  message: z.strictObject({ id: z.string().min(1).max(64) }),
  summary: 'Asks for one of the people in this life.',
  example: { id: 'p1' },
  answers: ['personObject'],
})
