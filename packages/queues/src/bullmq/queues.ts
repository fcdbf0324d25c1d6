import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import { type Job, type JobsOptions, Queue, Worker } from 'bullmq'
import type { Cluster, Redis } from 'ioredis'
import { jobs, type QueueName } from '../jobs/all.ts'
import { parseJob } from '../jobs/parse-job.ts'
import { queueLimits } from '../limits.ts'
import type { Enqueued, QueuedJob, Queues, QueueWorker } from '../ports.ts'
import { forgetIn } from './forget.ts'
import { type RedisTarget, redisClient } from './redis-clients.ts'

export interface BullmqQueuesOptions extends RedisTarget {
  readonly clock: Clock
  /** Cluster wall time in ms, which a job's `runAt` is compared with. */
  readonly now: () => number
  /** Called for an error that no caller receives: a lost connection, a failed job. Both are retried automatically. */
  onError(error: unknown, doing: string): void
}

/** A hash tag. It puts all keys of all queues into one slot of a Redis Cluster, because BullMQ's scripts use many of them at once. */
const prefix = '{bull}'

interface State {
  readonly options: BullmqQueuesOptions
  readonly producer: Redis | Cluster
  readonly queues: Map<QueueName, Queue>
  readonly workers: Set<QueueWorker>
}

/** {@link Queues} on BullMQ. Connects in the background; calls wait for the connection, each with a deadline. */
export function bullmqQueues(options: BullmqQueuesOptions): Queues {
  const producer = connect(options, 'producer')
  const state: State = { options, producer, queues: new Map(), workers: new Set() }
  return {
    enqueue: (job) => enqueue(state, job),
    worker(name, handler, { concurrency }) {
      const definition = jobs[name]
      const worker = openWorker(name, options, concurrency, async (job) => {
        const payload = definition.payload.parse(job.data) as Parameters<typeof handler>[0]
        await handler(payload, { id: job.id ?? '', attempt: job.attemptsMade + 1 })
      })
      const registered: QueueWorker = {
        close() {
          state.workers.delete(registered)
          return worker.close()
        },
      }
      state.workers.add(registered)
      return registered
    },
    async schedule(name, id, everyMs, payload) {
      const queue = queueOf(state, name)
      const there = await bounded(state, `reading the schedule ${id}`, queue.getJobScheduler(id))
      // An upsert moves the next run, so an unchanged schedule is left as it is.
      if (there?.every === everyMs) return
      const template = { name, data: payload, opts: jobOptions(name) }
      await bounded(state, `writing the schedule ${id}`, queue.upsertJobScheduler(id, { every: everyMs }, template))
    },
    async counts(name) {
      const counting = queueOf(state, name).getJobCounts('waiting', 'delayed', 'active', 'failed')
      const { waiting = 0, delayed = 0, active = 0, failed = 0 } = await bounded(state, `counting ${name}`, counting)
      return { waiting, delayed, active, failed }
    },
    async forget(ids) {
      let removed = 0
      for (const name of Object.keys(jobs) as QueueName[]) removed += await forgetIn(queueOf(state, name), ids)
      return removed
    },
    async checkWrites() {
      const writing = producer.set(`${prefix}:probe`, '1', 'PX', queueLimits.probeTtlMs)
      await bounded(state, 'writing to Redis', writing)
    },
    async close() {
      await Promise.all([...state.workers].map((worker) => worker.close()))
      await Promise.all([...state.queues.values()].map((queue) => queue.close()))
      producer.disconnect()
    },
  }
}

function queueOf({ options, producer, queues }: State, name: QueueName): Queue {
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

function bounded<T>({ options }: State, doing: string, promise: Promise<T>): Promise<T> {
  return withDeadline(options.clock, queueLimits.commandMs, doing, promise)
}

async function enqueue(state: State, job: QueuedJob): Promise<Enqueued> {
  const { now, onError } = state.options
  const parsed = parseJob(job)
  if (parsed.ok) {
    await add(state, parsed.value.queue, parsed.value.payload, job.id, Math.max(0, Math.ceil(job.runAt - now())))
    return 'enqueued'
  }
  onError(new Error(parsed.error), `enqueueing ${job.queue} ${job.id}`)
  const payload = job.payload.slice(0, queueLimits.payloadBytesMax / 4)
  const reason = parsed.error.slice(0, 1024)
  await add(state, 'dead-letter', { queue: job.queue, id: job.id, payload, reason }, deadId(job.id), 0)
  return 'dead'
}

async function add(state: State, queue: QueueName, data: unknown, id: string, delay: number): Promise<void> {
  await bounded(state, `enqueueing ${queue} ${id}`, queueOf(state, queue).add(queue, data, { jobId: id, delay }))
}

function openWorker(
  name: QueueName,
  options: BullmqQueuesOptions,
  concurrency: number,
  run: (job: Job) => Promise<void>,
): QueueWorker {
  // BullMQ duplicates this connection for its blocking commands.
  const connection = connect(options, 'worker')
  const worker = new Worker(name, run, {
    connection,
    prefix,
    concurrency,
    lockDuration: queueLimits.lockMs,
    drainDelay: queueLimits.blockSeconds,
  })
  worker.on('error', (error) => options.onError(error, `working on ${name}`))
  worker.on('failed', (job, error) => options.onError(error, `job ${name} ${job?.id}, try ${job?.attemptsMade}`))
  return {
    async close() {
      await worker.close()
      connection.disconnect()
    },
  }
}

function connect(options: BullmqQueuesOptions, use: 'producer' | 'worker'): Redis | Cluster {
  const client = redisClient(options, use)
  client.on('error', (error: unknown) => options.onError(error, `talking to Redis (${use})`))
  return client
}

function jobOptions(name: QueueName): JobsOptions {
  const { attempts, backoffMs } = jobs[name]
  return {
    attempts,
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
    removeOnComplete: { age: queueLimits.completedAgeSeconds, count: queueLimits.completedCountMax },
    removeOnFail: { age: queueLimits.failedAgeSeconds, count: queueLimits.failedCountMax },
  }
}

/** Makes a valid id of the job's own, which may be the invalid part of the job. */
function deadId(id: string): string {
  return `dead-${encodeURIComponent(id.toWellFormed()).slice(0, queueLimits.jobIdLengthMax - 5)}`
}
