import type { Clock } from '@lifegrid/base/clock'
import { DeadlineError, withDeadline } from '@lifegrid/base/deadline'
import { type Job, UnrecoverableError, Worker } from 'bullmq'
import { isHeldUntilDone, jobs, type QueueName } from '../jobs/all.ts'
import { queueLimits } from '../limits.ts'
import type { JobContext, QueueWorker } from '../ports.ts'
import { bury } from './dead-letters.ts'
import { keptError, MalformedJobError, reasonOf } from './failures.ts'
import { type BullmqState, connect, prefix, traceparentIn } from './state.ts'

interface Running {
  readonly job: Job
  /** The lock with which this worker holds the job. */
  readonly token: string
}

/** Runs the jobs of a queue, and makes dead letters of those that fail for good: [JOB-6]. */
export function openWorker(
  state: BullmqState,
  name: QueueName,
  concurrency: number,
  handler: (payload: unknown, context: JobContext) => Promise<void>,
): QueueWorker {
  const { options } = state
  const { rateLimit } = jobs[name]
  const stopping = new AbortController()
  const running = new Set<Running>()
  /** Jobs whose failure this worker has reported and, if it was the last one, made a dead letter. */
  const seen = new WeakSet<Job>()
  // BullMQ duplicates this connection for its blocking commands.
  const connection = connect(options, 'worker')
  const lockMs = options.lockMs ?? jobs[name].lockMs ?? queueLimits.lockMs
  const run = async (job: Job, token = ''): Promise<void> => {
    const held = { job, token }
    running.add(held)
    try {
      await runJob({ state, name, job, handler, signal: stopping.signal, seen })
    } finally {
      running.delete(held)
    }
  }
  const worker = new Worker(name, run, {
    connection,
    prefix,
    concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    maxStalledCount: queueLimits.stalledMax,
    drainDelay: queueLimits.blockSeconds,
    ...(rateLimit !== undefined && { limiter: { max: rateLimit.jobs, duration: rateLimit.periodMs } }),
  })
  worker.on('error', (error) => options.onError(error, `working on ${name}`))
  worker.on('stalled', () => options.onUnhandled?.(name, 'stalled'))
  worker.on('failed', (job, error) => {
    // A job whose workers have died too often fails without a further attempt.
    if (job === undefined || job.finishedOn === undefined || seen.has(job)) return
    reportFailure(state, name, job, error)
    buryFailed(state, name, job, error).catch((cause) => options.onError(cause, `burying the job ${name} ${job.id}`))
  })
  const registered: QueueWorker = {
    async close(withinMs) {
      state.workers.delete(registered)
      stopping.abort()
      const closed = worker.close()
      if (withinMs === undefined) await closed
      else if (!(await settlesWithin(options.clock, withinMs, closed))) await handBack(state, name, running)
      connection.disconnect()
    },
  }
  state.workers.add(registered)
  return registered
}

interface Run {
  readonly state: BullmqState
  readonly name: QueueName
  readonly job: Job
  readonly handler: (payload: unknown, context: JobContext) => Promise<void>
  readonly signal: AbortSignal
  readonly seen: WeakSet<Job>
}

/**
 * @throws an error without personal text for that of the handler ([JOB-13]), after the job has become a dead letter if this was its last
 * attempt.
 */
async function runJob({ state, name, job, handler, signal, seen }: Run): Promise<void> {
  const parsed = jobs[name].payload.safeParse(job.data)
  const attempt = job.attemptsMade + 1
  try {
    if (!parsed.success) throw new MalformedJobError(name)
    const lastAttempt = attempt >= (job.opts.attempts ?? 1)
    await handler(parsed.data, { id: job.id ?? '', attempt, lastAttempt, signal })
  } catch (error) {
    reportFailure(state, name, job, error)
    if (error instanceof MalformedJobError) state.options.onUnhandled?.(name, 'malformed')
    if (error instanceof UnrecoverableError || attempt >= (job.opts.attempts ?? 1)) {
      // Before BullMQ moves the job to its failed ones: if this worker dies in between, the job is tried again and buried again.
      await buryFailed(state, name, job, error)
    }
    seen.add(job)
    throw keptError(error)
  }
}

function reportFailure({ options }: BullmqState, name: QueueName, job: Job, error: unknown): void {
  const traceparent = traceparentIn(JSON.stringify(job.data))
  const [id, attempt] = [job.id ?? 'unknown', job.attemptsMade + (job.finishedOn === undefined ? 1 : 0)]
  if (options.onJobFailed) options.onJobFailed(error, { queue: name, id, attempt, traceparent })
  else options.onError(error, `job ${name} ${id}, attempt ${attempt}`, traceparent)
}

async function buryFailed(state: BullmqState, name: QueueName, job: Job, error: unknown): Promise<void> {
  // The outbox enqueues it again.
  if (isHeldUntilDone(name)) return
  const parsed = jobs[name].payload.safeParse(job.data)
  const isSweep: ((payload: never) => boolean) | undefined = jobs[name].isSweep
  if (parsed.success && isSweep?.(parsed.data as never) === true) return
  await bury(state, { queue: name, id: job.id ?? '', payload: JSON.stringify(job.data) }, reasonOf(error))
}

async function settlesWithin(clock: Clock, ms: number, closed: Promise<void>): Promise<boolean> {
  try {
    await withDeadline(clock, ms, 'closing a worker', closed)
    return true
  } catch (error) {
    if (error instanceof DeadlineError) return false
    throw error
  }
}

/** [JOB-7] Puts the running jobs back into their queue, where they are next. They count as not tried. */
async function handBack(state: BullmqState, name: QueueName, running: ReadonlySet<Running>): Promise<void> {
  const results = await Promise.allSettled([...running].map(({ job, token }) => job.moveToWait(token)))
  for (const result of results) {
    // The job's lock expires by itself, and then another worker takes it.
    if (result.status === 'rejected') state.options.onError(result.reason, `handing back a job of ${name}`)
  }
}
