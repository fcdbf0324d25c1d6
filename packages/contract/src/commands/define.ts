import type { z } from 'zod'
import type { ErrorCode } from '../errors.ts'

/**
 * How a command is handled. `write`: journalled, and acknowledged once it is committed. `read`: answered from memory and never
 * journalled. `account`: concerns the whole account, so the edge carries it out and acknowledges it once it is in the record. `lounge`: for
 * the lounge, so the edge carries it out, and answers it with a frame or acknowledges it.
 */
export type CommandKind = 'write' | 'read' | 'account' | 'lounge'

/** The refusals of a command that needs a life in play. */
export const inPlay = ['not_created', 'dead'] as const

export interface CommandDefinition<
  Name extends string = string,
  Schema extends z.ZodType = z.ZodType,
  Code extends ErrorCode = ErrorCode,
> {
  readonly name: Name
  readonly kind: CommandKind
  readonly message: Schema
  /** One sentence, for the reference page. */
  readonly summary: string
  /** A valid message, for the reference page and the tests. */
  readonly example: z.input<Schema>
  /**
   * A text field that must not be stored where commands are. Sims replace it by its fingerprint before the command takes effect, so the
   * journal and the life never have it: [CMD-11].
   */
  readonly secret?: string
  /** The frames that answer it, in addition to `ack` and `error`. */
  readonly answers: readonly string[]
  /**
   * [PROTO-3] The codes with which the game refuses it. Those that any command can get, such as `rate_limited` or `invalid_message`, are
   * not among them.
   */
  readonly refusals: readonly Code[]
  /**
   * The command counts as this many in the limit of commands; as one when absent. For reads with large answers: see
   * `limits.answerBytesPerCommand`. A read whose catalogue the client has already counts as one.
   */
  readonly cost?: number
}

/** Defines a command; each has its own file. The wire name must be the file's name in camel case, which `lifegrid gen` checks. */
export function defineCommand<const Name extends string, Schema extends z.ZodType, const Code extends ErrorCode>(
  definition: CommandDefinition<Name, Schema, Code>,
): CommandDefinition<Name, Schema, Code> {
  return definition
}
