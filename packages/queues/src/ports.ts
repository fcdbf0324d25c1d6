import type { Payload, QueueName } from './jobs/all.ts'

/** A job in the form that the outbox holds, before it is in its queue. */
export interface QueuedJob {
  /** Deterministic: a job is not added if one with its id waits, runs or has run recently. No ':', no integer. */
  readonly id: string
  readonly queue: string
  /** JSON text. */
  readonly payload: string
  /** Cluster wall time, ms, before which it must not run. */
  readonly runAt: number
}

export type Enqueued =
  | 'enqueued'
  /** No queue can take it (unknown queue, bad id, bad payload). It is now in `dead-letter`, with the reason. */
  | 'dead'

export interface QueueWorker {
  /** Takes no new jobs, waits for the running ones, and closes its connections. */
  close(): Promise<void>
}

export interface JobContext {
  readonly id: string
  /** Number of this attempt, from 1. */
  readonly attempt: number
}

export interface Queues {
  /** @throws when Redis does not answer in time. The job may be in its queue or not: enqueue it again with the same id. */
  enqueue(job: QueuedJob): Promise<Enqueued>
  /** Passes the queue's jobs to the handler, at most `concurrency` at a time. When the handler throws, the job is tried again. */
  worker<Name extends QueueName>(
    queue: Name,
    handler: (payload: Payload<Name>, job: JobContext) => Promise<void>,
    options: { readonly concurrency: number },
  ): QueueWorker
  /** [JOB-1] Writes the schedule unless it exists unchanged. Callers repeat it periodically, because Redis may lose the schedule. */
  schedule<Name extends QueueName>(queue: Name, id: string, everyMs: number, payload: Payload<Name>): Promise<void>
  /** Returns how many jobs of the queue wait, are delayed, run, or have failed. */
  counts(queue: QueueName): Promise<Readonly<Record<'waiting' | 'delayed' | 'active' | 'failed', number>>>
  /**
   * [RIGHTS-3] Removes the jobs of all queues whose data or id names one of these ids, whatever their state, and what the queues' event streams
   * say of jobs. A job that runs stays. Reads all jobs, so it is for rare use.
   * @returns the number of removed jobs.
   */
  forget(ids: ReadonlySet<string>): Promise<number>
  /** [REDIS-1] For health checks. Rejects when Redis does not take a write in time. */
  checkWrites(): Promise<void>
  /** Closes the workers first, then the queues and their connection. */
  close(): Promise<void>
}
