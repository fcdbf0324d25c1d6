import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const quitHabit = defineCommand({
  name: 'quitHabit',
  kind: 'write',
  message: z.strictObject({
    /** The habit's id, from the `playerObject`. */
    habit: thingId,
  }),
  summary: 'Starts an attempt to quit a habit. It brings cravings, and ends in success or a relapse.',
  example: { habit: 'smoking' },
  answers: ['messageEvent', 'u'],
})
