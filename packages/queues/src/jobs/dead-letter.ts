import { z } from 'zod'
import { queueLimits } from '../limits.ts'
import { defineJob } from './define.ts'

export const deadLetter = defineJob({
  name: 'dead-letter',
  payload: z.strictObject({
    /** The queue that the job named, and its id. */
    queue: z.string().max(64),
    id: z.string().max(queueLimits.jobIdLengthMax),
    /** The payload from the outbox, truncated to the limit of a job. */
    payload: z.string().max(queueLimits.payloadBytesMax / 4),
    reason: z.string().max(1024),
  }),
  attempts: 1,
  backoffMs: 0,
  summary: 'Holds jobs of the outbox that no queue can take, for an operator to look at. It has no worker.',
})
