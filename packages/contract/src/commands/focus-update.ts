import { z } from 'zod'
import { defineCommand, inPlay } from './define.ts'

export const focusUpdate = defineCommand({
  name: 'focusUpdate',
  kind: 'write',
  message: z.strictObject({ focus: z.enum(['Balanced', 'Academics', 'Sports', 'Social']) }),
  summary: 'Sets what a pupil or student concentrates on.',
  example: { focus: 'Academics' },
  answers: ['u'],
  refusals: [...inPlay, 'not_enrolled'],
})
