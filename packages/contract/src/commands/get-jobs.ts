import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getJobs = defineCommand({
  name: 'getJobs',
  kind: 'read',
  message: z.null().or(z.strictObject({})).optional(),
  summary: 'Asks for the career ladders, what they ask for, and how one stands at work.',
  example: null,
  answers: ['jobs'],
})
