import type { z } from 'zod'

/**
 * How a command is treated on its way.
 * `write`: journalled and acknowledged once committed. `read`: answered from memory, never journalled.
 */
export type CommandKind = 'write' | 'read'

export interface CommandDefinition<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name
  readonly kind: CommandKind
  readonly message: Schema
  /** One sentence, for the reference page. */
  readonly summary: string
  /** A message that is valid, for the reference page and the tests. */
  readonly example: z.input<Schema>
  /** The frames with which it is answered, beside `ack` and `error`. */
  readonly answers: readonly string[]
}

/** One command, one file. The wire name must be the file's name in camel case; `lifegrid gen` checks that. */
export function defineCommand<const Name extends string, Schema extends z.ZodType>(
  definition: CommandDefinition<Name, Schema>,
): CommandDefinition<Name, Schema> {
  return definition
}
