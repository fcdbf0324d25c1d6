/** Who a refusal is for: the person who plays, or the developer of the client. */
type ErrorAudience = 'player' | 'developer'

export interface ErrorEntry {
  readonly message: string
  readonly audience: ErrorAudience
  /** The command was not taken: the client sends it again, with the same id. Only edges refuse so, before a command is journalled: [CMD-8]. */
  readonly retryable: boolean
  /** The refusal is final for this id, but the same command may succeed later, as a new command with another id. */
  readonly tryLater?: true
  /** The command threw. It is journalled without its message, and a replay skips it: [ENG-2]. */
  readonly threw?: true
  /** The HTTP status, for a code that routes give. */
  readonly status?: number
}
