import type { ErrorCode } from '@lifegrid/contract/errors'
import type { ServerFrame } from './messages.generated.ts'
import type { ResultShape } from './view-shapes.ts'

/**
 * Refusals by the client itself. `queue_full`: the command was not sent. The others: the connection ended for good before the answer, so
 * it is unknown whether the command took effect. `command_too_old` and `command_of_other_life` are for commands that an earlier client has left:
 * they were not sent again.
 */
export const localRefusals = {
  queue_full: 'Too many commands are waiting for an answer.',
  client_closed: 'The client was closed before the command was answered.',
  connection_replaced: 'The player connected from somewhere else before the command was answered.',
  command_too_old: 'A command that had waited for days was not sent any more.',
  command_of_other_life: 'A command that was for another life was not sent any more.',
  connection_refused: 'The server refused the connection before the command was answered.',
} as const

export type LocalRefusal = keyof typeof localRefusals

export interface Refused {
  readonly ok: false
  /** A code of the contract's table (a newer server may have more), or of {@link localRefusals}. */
  readonly code: ErrorCode | LocalRefusal | (string & {})
  readonly message: string
  /** Whether the same command may succeed later. It is then a new command: the refusal of this one is final. */
  readonly tryLater: boolean
}

/** The result of a command: the game minute at which it took effect, with what it has cost and brought, if anything; or a refusal. */
export type Outcome =
  | { readonly ok: true; readonly minute: number | undefined; readonly result?: ResultShape }
  | Refused

/** The result of a read: the frame that answers, or a refusal. */
export type Answer = { readonly ok: true; readonly frame: ServerFrame } | Refused

export function localRefusal(code: LocalRefusal): Refused {
  return { ok: false, code, message: localRefusals[code], tryLater: code === 'queue_full' }
}
