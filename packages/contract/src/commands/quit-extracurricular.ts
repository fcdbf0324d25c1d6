import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const quitExtracurricular = defineCommand({
  name: 'quitExtracurricular',
  kind: 'write',
  message: z.strictObject({ id: thingId }),
  summary: 'Gives up an activity.',
  example: { id: 'chess-club' },
  answers: ['u'],
  refusals: [...inPlay, 'not_member'],
})
