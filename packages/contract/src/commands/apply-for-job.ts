import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const applyForJob = defineCommand({
  name: 'applyForJob',
  kind: 'write',
  message: z.strictObject({
    /** The ladder's id, from the `jobs` frame. */
    job: thingId,
    /** The rung's id; without it, the highest rung that the player qualifies for. */
    rung: thingId.optional(),
    /** Part-time, on weekends or afternoons: from age 14, first rungs only. */
    partTime: z.boolean().optional(),
  }),
  summary: 'Applies for a job. The answer comes after some game days.',
  example: { job: 'kitchen' },
  answers: ['u'],
})
