import { fail, ok, type Result } from '@lifegrid/base/result'
import { queueLimits } from '../limits.ts'
import type { QueuedJob } from '../ports.ts'
import { isQueueName, jobs, type Payload, type QueueName } from './all.ts'

export interface ParsedJob<Name extends QueueName = QueueName> {
  readonly queue: Name
  readonly payload: Payload<Name>
}

/** Returns the job in the form that its queue takes, or a sentence for the log that says why no queue can take it. */
export function parseJob(job: QueuedJob): Result<ParsedJob, string> {
  if (!isQueueName(job.queue)) return fail(`there is no queue "${job.queue}"`)
  const badId = problemOfId(job.id)
  if (badId !== undefined) return fail(badId)
  if (Buffer.byteLength(job.payload) > queueLimits.payloadBytesMax) {
    return fail(`the payload is longer than ${queueLimits.payloadBytesMax} bytes`)
  }
  let data: unknown
  try {
    data = JSON.parse(job.payload)
  } catch {
    return fail('the payload is not JSON')
  }
  const parsed = jobs[job.queue].payload.safeParse(data)
  if (parsed.success) return ok({ queue: job.queue, payload: parsed.data })
  const [issue] = parsed.error.issues
  return fail(`the payload does not have the form of "${job.queue}": ${issue?.path.join('.')} ${issue?.message}`)
}

/** BullMQ refuses integers, because it generates them itself, and ':', because it is the separator in its keys. */
function problemOfId(id: string): string | undefined {
  if (id.length === 0 || id.length > queueLimits.jobIdLengthMax) {
    return `the id must have 1 to ${queueLimits.jobIdLengthMax} characters`
  }
  if (id.includes(':')) return 'the id must not contain ":"'
  if (/^\d+$/.test(id)) return 'the id must not be a number'
  return undefined
}
