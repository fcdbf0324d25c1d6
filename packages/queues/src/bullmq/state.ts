import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import { traceparentField } from '@lifegrid/contract/wire/trace-context'
import { type JobsOptions, Queue } from 'bullmq'
import type { Cluster, Redis } from 'ioredis'
import { isHeldUntilDone, jobs, type QueueName } from '../jobs/all.ts'
import { queueLimits } from '../limits.ts'
import type { QueueWorker } from '../ports.ts'
import { type RedisTarget, redisClient } from './redis-clients.ts'

interface NamedJob {
  readonly queue: string
  readonly id: string
  /** [OPS-9] Of the command that has caused the job. */
  readonly traceparent: string | undefined
}

export interface FailedJob extends NamedJob {
  /** The number of the attempt, from 1. */
  readonly attempt: number
}

export interface DeadJob extends NamedJob {
  readonly reason: string
}

export interface BullmqQueuesOptions extends RedisTarget {
  readonly clock: Clock
  /** Cluster wall time in ms, which a job's `runAt` is compared with. */
  readonly now: () => number
  /** Called for an error that no caller receives: mostly a lost connection, which is opened again automatically. */
  onError(error: unknown, doing: string, traceparent?: string): void
  /** A job has failed. The queue tries it again, unless it has had all its attempts ([JOB-6]). By default this is an `onError`. */
  readonly onJobFailed?: (error: unknown, job: FailedJob) => void
  /** A job has lost its worker, which no handler counts; or its handler was not called, because its data is malformed. */
  readonly onUnhandled?: (queue: QueueName, outcome: 'malformed' | 'stalled') => void
  /** A job has become a dead letter: [JOB-6]. */
  readonly onDead?: (job: DeadJob) => void
  /** For tests; `queueLimits.lockMs` by default. */
  readonly lockMs?: number
}

/** A hash tag. It puts all keys of all queues into one slot of a Redis Cluster, because BullMQ's scripts use many of them at once. */
export const prefix = '{bull}'

/** What the parts of the adapter share. */
export interface BullmqState {
  readonly options: BullmqQueuesOptions
  readonly producer: Redis | Cluster
  readonly queues: Map<QueueName, Queue>
  readonly workers: Set<QueueWorker>
}

export function connect(options: BullmqQueuesOptions, use: 'producer' | 'worker'): Redis | Cluster {
  const client = redisClient(options, use)
  client.on('error', (error: unknown) => options.onError(error, `talking to Redis (${use})`))
  return client
}

/** The queue of that name, opened on first use. */
export function queueOf({ options, producer, queues }: BullmqState, name: QueueName): Queue {
  const known = queues.get(name)
  if (known !== undefined) return known
  const queue = new Queue(name, {
    connection: producer,
    prefix,
    defaultJobOptions: jobOptions(name),
    streams: { events: { maxLen: queueLimits.eventsMax } },
  })
  queue.on('error', (error) => options.onError(error, `keeping the queue ${name}`))
  queues.set(name, queue)
  return queue
}

/** [OPS-9] The trace context in the payload of a job, which may be any text. */
export function traceparentIn(payload: string): string | undefined {
  try {
    const data = JSON.parse(payload) as { readonly traceparent?: unknown } | null
    return traceparentField.parse(data?.traceparent)
  } catch {
    // It is not JSON. Whoever reads the job says so.
    return undefined
  }
}

/** @throws DeadlineError when Redis does not answer in time. */
export function bounded<T>({ options }: BullmqState, doing: string, promise: Promise<T>): Promise<T> {
  return withDeadline(options.clock, queueLimits.commandMs, doing, promise)
}

/** Adds a job, unless its queue has one with its id. */
export async function add(
  state: BullmqState,
  queue: QueueName,
  data: unknown,
  id: string,
  delay: number,
): Promise<void> {
  await bounded(state, `enqueueing ${queue} ${id}`, queueOf(state, queue).add(queue, data, { jobId: id, delay }))
}

export function jobOptions(name: QueueName): JobsOptions {
  const { attempts, backoffMs } = jobs[name]
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
    removeOnComplete: { age: queueLimits.completedAgeSeconds, count: queueLimits.completedCountMax },
    removeOnFail: isHeldUntilDone(name) || { age: queueLimits.failedAgeSeconds, count: queueLimits.failedCountMax },
  }
}
