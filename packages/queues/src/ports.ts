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
  /**
   * Takes no new jobs, waits for the running ones, and closes its connections.
   * @param withinMs [JOB-7] after this time the jobs that still run are put back into their queue, for another worker. Without it, the
   * call waits until they end.
   */
  close(withinMs?: number): Promise<void>
}

export interface JobContext {
  readonly id: string
  /** Number of this attempt, from 1. */
  readonly attempt: number
  /** Whether the job is not tried again after this attempt. */
  readonly lastAttempt: boolean
  /** Aborted when the worker closes. A job with many steps stops after one of them, if another job does the rest. */
  readonly signal: AbortSignal
}

/** A queue as operators see it. All workers see the same. */
export interface QueueState {
  readonly queue: QueueName
  readonly waiting: number
  readonly delayed: number
  readonly active: number
  readonly failed: number
  /** How long the job that has waited longest has been due, in ms; 0 when none waits. */
  readonly oldestMs: number
}

/** A job that has failed for good, or that no queue can take: [JOB-6]. */
export interface DeadLetter {
  /** The id of the letter. */
  readonly id: string
  /** The queue of the job, and the job's own id. */
  readonly queue: string
  readonly job: string
  /** JSON text. */
  readonly payload: string
  readonly reason: string
  /** Wall time in ms at which it became a dead letter. */
  readonly at: number
}

export type Retried =
  | { readonly outcome: 'retried' }
  /** There is no such letter. */
  | { readonly outcome: 'unknown' }
  /** No queue can take the job, as before. The letter is still there. */
  | { readonly outcome: 'refused'; readonly reason: string }

export interface DeadLetters {
  /** The oldest letters first, at most `limit`. */
  list(limit: number): Promise<DeadLetter[]>
  find(id: string): Promise<DeadLetter | undefined>
  /** Puts the job into its queue again, with all its attempts, and removes the letter. */
  retry(id: string): Promise<Retried>
  /** @returns whether there was such a letter. */
  discard(id: string): Promise<boolean>
  /** Removes letters older than `ageMs`, at most `limit`. @returns their number. */
  trim(ageMs: number, limit: number): Promise<number>
}

export interface Queues {
  /** @throws when Redis does not answer in time. The job may be in its queue or not: enqueue it again with the same id. */
  enqueue(job: QueuedJob): Promise<Enqueued>
  /**
   * Passes the queue's jobs to the handler. When the handler throws, the job is tried again, as its definition says; a job that fails for
   * good becomes a dead letter ([JOB-6]).
   * @param options overrides the definition.
   */
  worker<Name extends QueueName>(
    queue: Name,
    handler: (payload: Payload<Name>, job: JobContext) => Promise<void>,
    options?: { readonly concurrency: number },
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
  /** Returns the state of every queue. */
  states(): Promise<QueueState[]>
  readonly deadLetters: DeadLetters
  /** [REDIS-1] For health checks. Rejects when Redis does not take a write in time. */
  checkWrites(): Promise<void>
  /** Closes the workers first, then the queues and their connection. */
  close(): Promise<void>
}
