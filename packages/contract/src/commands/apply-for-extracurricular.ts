import { z } from 'zod'
import { defineCommand } from './define.ts'

export const applyForExtracurricular = defineCommand({
  name: 'applyForExtracurricular',
  kind: 'write',
  message: z.strictObject({ id: z.string().min(1).max(64) }),
  summary: 'Takes up an activity.',
  example: { id: 'chess-club' },
  answers: ['u'],
})
