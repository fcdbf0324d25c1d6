import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const applyForJob = defineCommand({
  name: 'applyForJob',
  kind: 'write',
  message: z.strictObject({
    job: thingId.describe("The ladder's id, from the `jobs` frame."),
    rung: thingId.optional().describe("The rung's id. Absent: the highest rung that the player qualifies for."),
    partTime: z
      .boolean()
      .optional()
      .describe(
        'Whether to work part-time, on weekends or afternoons. Possible from age 14, on the first rung of a ladder only.',
      ),
  }),
  summary: 'Applies for a job. The answer comes after some game days.',
  example: { job: 'kitchen' },
  answers: ['u'],
  refusals: [...inPlay, 'no_such_job', 'not_for_you', 'too_young', 'not_qualified', 'too_many_applications'],
})
