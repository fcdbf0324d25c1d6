import type { z } from 'zod'

/** A kind of job: its queue's name, what its data looks like, and how often it is tried. One file each. */
export interface JobDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  /** The queue. No ':' (BullMQ forbids it). */
  readonly name: Name
  /** Ids, no personal text: [JOB-2]. */
  readonly payload: Schema
  /** Tries in all. */
  readonly attempts: number
  /** Before the second try; doubled before each later one. */
  readonly backoffMs: number
  readonly summary: string
}

export function defineJob<const Name extends string, Schema extends z.ZodType>(
  definition: JobDefinition<Name, Schema>,
): JobDefinition<Name, Schema> {
  return definition
}
