import type { Payload, QueueName } from './jobs/all.ts'

/** A job on its way to its queue, as it stands in the outbox. */
export interface QueuedJob {
  /** Deterministic: a second job with the id of one that waits, runs or has lately run is not added. No ':', no integer. */
  readonly id: string
  readonly queue: string
  /** JSON text. */
  readonly payload: string
  /** Cluster wall time, ms, before which it must not run. */
  readonly runAt: number
}

export type Enqueued =
  | 'enqueued'
  /** No queue can take it (unknown queue, bad id, bad payload); it lies in `dead-letter` now, with the reason. */
  | 'dead'

export interface QueueWorker {
  /** Takes no new jobs, waits for those under way, and closes its connections. */
  close(): Promise<void>
}

export interface JobContext {
  readonly id: string
  /** Counts the tries, from 1. */
  readonly attempt: number
}

export interface Queues {
  /** @throws when Redis does not take it in time. It may have been taken all the same: enqueue it again, with the same id. */
  enqueue(job: QueuedJob): Promise<Enqueued>
  /** Jobs of the queue go to the handler, at most `concurrency` at a time. A handler that throws is tried again. */
  worker<Name extends QueueName>(
    queue: Name,
    handler: (payload: Payload<Name>, job: JobContext) => Promise<void>,
    options: { readonly concurrency: number },
  ): QueueWorker
  /** [JOB-1] Puts the schedule there unless it is there already, unchanged. Called at start and, as Redis may lose it, ever again. */
  schedule<Name extends QueueName>(queue: Name, id: string, everyMs: number, payload: Payload<Name>): Promise<void>
  /** Jobs that wait, are delayed, run, or have failed. */
  counts(queue: QueueName): Promise<Readonly<Record<'waiting' | 'delayed' | 'active' | 'failed', number>>>
  ping(): Promise<void>
  /** Closes its workers first. */
  close(): Promise<void>
}
