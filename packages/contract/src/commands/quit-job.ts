import { z } from 'zod'
import { defineCommand } from './define.ts'

export const quitJob = defineCommand({
  name: 'quitJob',
  kind: 'write',
  message: z.null().or(z.strictObject({})).optional(),
  summary: 'Leaves the job. Who leaves by themselves draws no unemployment insurance.',
  example: null,
  answers: ['messageEvent', 'u'],
})
