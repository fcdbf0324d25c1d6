import { z } from 'zod'
import { defineCommand } from './define.ts'

export const stopQuitHabit = defineCommand({
  name: 'stopQuitHabit',
  kind: 'write',
  message: z.strictObject({
    /** The habit's id, as it stands in the `playerObject`. */
    habit: z.string().min(1).max(64),
  }),
  summary: 'Calls off an attempt to quit: the habit is resumed.',
  example: { habit: 'smoking' },
  answers: ['messageEvent', 'u'],
})
