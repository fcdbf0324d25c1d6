import type { Queue } from 'bullmq'
import { jobs, type QueueName } from '../jobs/all.ts'
import { parseJob } from '../jobs/parse-job.ts'
import { queueLimits } from '../limits.ts'
import type { Enqueued, QueuedJob, QueueState, Queues } from '../ports.ts'
import { bury, deadLetters } from './dead-letters.ts'
import { forgetIn } from './forget.ts'
import { openWorker } from './open-worker.ts'
import {
  add,
  type BullmqQueuesOptions,
  type BullmqState,
  bounded,
  connect,
  jobOptions,
  prefix,
  queueOf,
  traceparentIn,
} from './state.ts'

const names = Object.keys(jobs) as QueueName[]

/** {@link Queues} with BullMQ's own objects, for a program that shows them. */
export interface BullmqQueues extends Queues {
  /** Every queue. They close with the others. */
  bullmq(): Queue[]
}

/** {@link Queues} on BullMQ. Connects in the background; calls wait for the connection, each with a deadline. */
export function bullmqQueues(options: BullmqQueuesOptions): BullmqQueues {
  const producer = connect(options, 'producer')
  const state: BullmqState = { options, producer, queues: new Map(), workers: new Set() }
  return {
    enqueue: (job) => enqueue(state, job),
    worker(name, handler, overrides) {
      const concurrency = overrides?.concurrency ?? jobs[name].concurrency ?? 1
      return openWorker(state, name, concurrency, (payload, context) =>
        handler(payload as Parameters<typeof handler>[0], context),
      )
    },
    async schedule(name, id, everyMs, payload) {
      const queue = queueOf(state, name)
      const there = await bounded(state, `reading the schedule ${id}`, queue.getJobScheduler(id))
      // An upsert moves the next run, so an unchanged schedule is left as it is.
      if (there?.every === everyMs) return
      const template = { name, data: payload, opts: jobOptions(name) }
      await bounded(state, `writing the schedule ${id}`, queue.upsertJobScheduler(id, { every: everyMs }, template))
    },
    counts: (name) => counts(state, name),
    states: () => Promise.all(names.map((name) => stateOf(state, name))),
    deadLetters: deadLetters(state),
    bullmq: () => names.map((name) => queueOf(state, name)),
    async forget(ids) {
      let removed = 0
      for (const name of names) removed += await forgetIn(queueOf(state, name), ids)
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

async function enqueue(state: BullmqState, job: QueuedJob): Promise<Enqueued> {
  const { now, onError } = state.options
  const parsed = parseJob(job)
  if (parsed.ok) {
    await add(state, parsed.value.queue, parsed.value.payload, job.id, Math.max(0, Math.ceil(job.runAt - now())))
    return 'enqueued'
  }
  onError(new Error(parsed.error), `enqueueing ${job.queue} ${job.id}`, traceparentIn(job.payload))
  await bury(state, job, parsed.error)
  return 'dead'
}

async function counts(state: BullmqState, name: QueueName): Promise<Awaited<ReturnType<Queues['counts']>>> {
  const counting = queueOf(state, name).getJobCounts('waiting', 'delayed', 'active', 'failed')
  const { waiting = 0, delayed = 0, active = 0, failed = 0 } = await bounded(state, `counting ${name}`, counting)
  return { waiting, delayed, active, failed }
}

async function stateOf(state: BullmqState, name: QueueName): Promise<QueueState> {
  const reading = queueOf(state, name).getJobs(['waiting'], 0, 0, true)
  const [numbers, [oldest]] = await Promise.all([
    counts(state, name),
    bounded(state, `reading the oldest job of ${name}`, reading),
  ])
  // Redis' own clock is not involved: BullMQ writes the time of the node that enqueues.
  const dueAt = oldest === undefined ? undefined : oldest.timestamp + (oldest.opts.delay ?? 0)
  const oldestMs = dueAt === undefined ? 0 : Math.max(0, Math.round(state.options.clock.now() - dueAt))
  return { queue: name, ...numbers, oldestMs }
}
