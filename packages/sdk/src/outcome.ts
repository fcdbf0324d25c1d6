import type { ErrorCode } from '@lifegrid/contract/errors'
import type { ServerFrame } from '@lifegrid/contract/frames/index.generated'

/**
 * Refusals that the client itself makes. `queue_full`: not sent. The others: the connection ended for good before an answer came,
 * so the command may or may not have taken effect.
 */
export const localRefusals = {
  queue_full: 'Too many commands wait already.',
  client_closed: 'The client was closed before the command was answered.',
  connection_replaced: 'The player connected from elsewhere before the command was answered.',
  connection_refused: 'The server refused the connection before the command was answered.',
} as const

export type LocalRefusal = keyof typeof localRefusals

export interface Refused {
  readonly ok: false
  /** A code of the contract's table (a newer server may have more), or of {@link localRefusals}. */
  readonly code: ErrorCode | LocalRefusal | (string & {})
  readonly message: string
}

/** What became of a command. */
export type Outcome = { readonly ok: true; readonly minute: number | undefined } | Refused

/** What became of a question to the server. */
export type Answer = { readonly ok: true; readonly frame: ServerFrame } | Refused

export function localRefusal(code: LocalRefusal): Refused {
  return { ok: false, code, message: localRefusals[code] }
}
