import type { z } from 'zod'

/** A kind of job: the name of its queue, the form of its data, and how often it is tried. One file each. */
export interface JobDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** The queue. No ':' (BullMQ forbids it). */
  readonly name: Name
  /** Ids and no personal text: [JOB-2]. */
  readonly payload: Schema
  /** The number of attempts, including the first. */
  readonly attempts: number
  /** Delay before the second attempt; it doubles before each further one. */
  readonly backoffMs: number
  readonly summary: string
}

export function defineJob<const Name extends string, Schema extends z.ZodType>(
  definition: JobDefinition<Name, Schema>,
): JobDefinition<Name, Schema> {
  return definition
}
