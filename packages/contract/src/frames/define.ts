import type { z } from 'zod'

/** A server frame: its name on the wire, its body without `type`, `seq` and `epoch`, and one sentence for the reference page. */
export interface FrameDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name
  readonly body: Schema
  readonly summary: string
  /** Its contents are part of a `playerObject`, so it is not sent right after one. */
  readonly inPlayerObject?: true
  /** A part of its body is the same for all players, and may come apart from the rest in a `catalogued` frame. */
  readonly catalogued?: true
}

export function defineFrame<const Name extends string, Schema extends z.ZodType>(
  definition: FrameDefinition<Name, Schema>,
): FrameDefinition<Name, Schema> {
  return definition
}
