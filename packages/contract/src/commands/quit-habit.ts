import { z } from 'zod'
import { defineCommand } from './define.ts'

export const quitHabit = defineCommand({
  name: 'quitHabit',
  kind: 'write',
  message: z.strictObject({
    /** The habit's id, as it stands in the `playerObject`. */
    habit: z.string().min(1).max(64),
  }),
  summary: 'Begins an attempt to quit a habit, with its cravings, until it is free of it or relapses.',
  example: { habit: 'smoking' },
  answers: ['messageEvent', 'u'],
})
