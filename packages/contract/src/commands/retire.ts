import { z } from 'zod'
import { defineCommand } from './define.ts'

export const retire = defineCommand({
  name: 'retire',
  kind: 'write',
  message: z.null().or(z.strictObject({})).optional(),
  summary: 'Ends work for good and begins the pension, from 62 on.',
  example: null,
  answers: ['messageEvent', 'u'],
})
