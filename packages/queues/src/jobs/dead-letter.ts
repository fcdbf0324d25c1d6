import { z } from 'zod'
import { jobLimits, queueLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const deadLetter = defineJob({
  name: 'dead-letter',
  payload: z.strictObject({
    /** The queue of the job, and its id. */
    queue: z.string().max(64),
    id: z.string().max(queueLimits.jobIdLengthMax),
    /** The payload as JSON text, truncated to the limit of a job. */
    payload: z.string().max(queueLimits.deadPayloadLengthMax),
    /** Why it is here: no queue can take it, or the error of its last attempt. */
    reason: z.string().max(queueLimits.reasonLengthMax),
  }),
  ...jobLimits['dead-letter'],
  summary:
    'Holds jobs that have failed for good, or that no queue can take, until an operator retries or discards them. It has no worker.',
})
