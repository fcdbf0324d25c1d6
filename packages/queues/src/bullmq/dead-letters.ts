import type { Job } from 'bullmq'
import { deadLetter } from '../jobs/dead-letter.ts'
import { parseJob } from '../jobs/parse-job.ts'
import { queueLimits } from '../limits.ts'
import type { DeadLetter, DeadLetters, QueuedJob, Retried } from '../ports.ts'
import { add, type BullmqState, bounded, queueOf, traceparentIn } from './state.ts'

/**
 * [JOB-6] Makes a dead letter of the job. Its id comes from those of the queue and the job, so a job that is buried twice is one letter.
 * @throws when Redis does not answer in time.
 */
export async function bury(
  state: BullmqState,
  job: Pick<QueuedJob, 'queue' | 'id' | 'payload'>,
  reason: string,
): Promise<void> {
  const data = {
    queue: job.queue.slice(0, 64),
    id: job.id.slice(0, queueLimits.jobIdLengthMax),
    payload: job.payload.slice(0, queueLimits.deadPayloadLengthMax),
    reason: reason.slice(0, queueLimits.reasonLengthMax),
  }
  await add(state, 'dead-letter', data, letterId(job), 0)
  const { queue, id, reason: why } = data
  state.options.onDead?.({ queue, id, reason: why, traceparent: traceparentIn(job.payload) })
}

export function deadLetters(state: BullmqState): DeadLetters {
  const queue = () => queueOf(state, 'dead-letter')
  const find = async (id: string): Promise<DeadLetter | undefined> => {
    const job = await bounded(state, 'reading a dead letter', queue().getJob(id))
    return job === undefined ? undefined : toLetter(job)
  }
  const discard = async (id: string): Promise<boolean> =>
    (await bounded(state, 'removing a dead letter', queue().remove(id))) === 1
  return {
    find,
    discard,
    async list(limit) {
      const letters: DeadLetter[] = []
      while (letters.length < limit) {
        const until = Math.min(limit, letters.length + queueLimits.deadLettersPage) - 1
        const page = await bounded(
          state,
          'reading the dead letters',
          queue().getJobs(['waiting'], letters.length, until, true),
        )
        letters.push(...page.map(toLetter))
        if (until >= letters.length) break
      }
      return letters
    },
    async retry(id) {
      const letter = await find(id)
      if (letter === undefined) return { outcome: 'unknown' }
      return retry(state, letter, () => discard(id))
    },
    async trim(ageMs, limit) {
      const removed = await bounded(state, 'removing old dead letters', queue().clean(ageMs, limit, 'wait'))
      return removed.length
    },
  }
}

/** The job is in its queue before the letter is removed. If this ends in between, the letter is still there and can be retried again. */
async function retry(state: BullmqState, letter: DeadLetter, discard: () => Promise<boolean>): Promise<Retried> {
  const parsed = parseJob({ id: letter.job, queue: letter.queue, payload: letter.payload, runAt: 0 })
  if (!parsed.ok) return { outcome: 'refused', reason: parsed.error }
  const { queue, payload } = parsed.value
  const target = queueOf(state, queue)
  // BullMQ adds no job with the id of one that it keeps, also when that one has ended.
  const place = await bounded(state, 'looking for the job', target.getJobState(letter.job))
  if (place === 'failed' || place === 'completed') {
    await bounded(state, 'removing the ended job', target.remove(letter.job))
  }
  await add(state, queue, payload, letter.job, 0)
  await discard()
  return { outcome: 'retried' }
}

function toLetter(job: Job): DeadLetter {
  const data = deadLetter.payload.parse(job.data)
  return {
    id: job.id ?? '',
    queue: data.queue,
    job: data.id,
    payload: data.payload,
    reason: data.reason,
    at: job.timestamp,
  }
}

/** A valid id of a job, whatever the names of the queue and the job contain. */
function letterId({ queue, id }: Pick<QueuedJob, 'queue' | 'id'>): string {
  const name = encodeURIComponent(`${queue}-${id}`.toWellFormed()).replaceAll('%3A', '.')
  return `dead-${name}`.slice(0, queueLimits.jobIdLengthMax)
}
