import { z } from 'zod'
import { defineCommand } from './define.ts'

export const quitExtracurricular = defineCommand({
  name: 'quitExtracurricular',
  kind: 'write',
  message: z.strictObject({ id: z.string().min(1).max(64) }),
  summary: 'Gives an activity up.',
  example: { id: 'chess-club' },
  answers: ['u'],
})
