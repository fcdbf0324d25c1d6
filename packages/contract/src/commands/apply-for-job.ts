import { z } from 'zod'
import { defineCommand } from './define.ts'

export const applyForJob = defineCommand({
  name: 'applyForJob',
  kind: 'write',
  message: z.strictObject({
    /** The ladder's id, as it stood in the `jobs` frame. */
    job: z.string().min(1).max(64),
    /** The rung's id; the highest for which one has what is asked where it is left out. */
    rung: z.string().min(1).max(64).optional(),
    /** Weekends or afternoons, from 14 on; first rungs only. */
    partTime: z.boolean().optional(),
  }),
  summary: 'Applies for a place. The answer comes in some game days.',
  example: { job: 'kitchen' },
  answers: ['u'],
})
