import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const applyForExtracurricular = defineCommand({
  name: 'applyForExtracurricular',
  kind: 'write',
  message: z.strictObject({ id: thingId }),
  summary: 'Takes up an activity outside school and work.',
  example: { id: 'chess-club' },
  answers: ['u'],
})
