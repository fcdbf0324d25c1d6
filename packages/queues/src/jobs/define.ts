import type { z } from 'zod'

/**
 * A kind of job: the name of its queue, the form of its data, and what decides how its jobs run. One file each. All numbers are in
 * `limits.ts`.
 */
export interface JobDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** The queue. No ':' (BullMQ forbids it). */
  readonly name: Name
  /** Ids and no personal text: [JOB-2]. */
  readonly payload: Schema
  /** Jobs that one worker runs at the same time. 1 by default. */
  readonly concurrency?: number
  /** The most jobs of the queue that all workers together start in a period. No limit by default. */
  readonly rateLimit?: { readonly jobs: number; readonly periodMs: number }
  /** The number of attempts, including the first. */
  readonly attempts: number
  /** Delay before the second attempt; it doubles before each further one. */
  readonly backoffMs: number
  /**
   * Whether the job looks for due work, so that the next scheduled one does the work of one that fails. Such a job is not kept in
   * `dead-letter`: [JOB-6]. No job by default.
   */
  readonly isSweep?: (payload: z.output<Schema>) => boolean
  /** [JOB-1] The outbox keeps the job until its worker removes it. A job that has failed for good leaves its queue and is enqueued again. */
  readonly heldUntilDone?: boolean
  /** How long a job of a dead worker stays locked, in ms. Absent: `lockMs` of the limits. */
  readonly lockMs?: number
  readonly summary: string
}

export function defineJob<const Name extends string, Schema extends z.ZodType>(
  definition: JobDefinition<Name, Schema>,
): JobDefinition<Name, Schema> {
  return definition
}
