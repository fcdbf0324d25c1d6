import type { ConnectionState } from './connection.ts'
import type { KeptCommand } from './kept-commands.ts'
import type { LoungeView } from './lounge-view.ts'
import type { ServerFrame } from './messages.generated.ts'
import type { Outcome } from './outcome.ts'
import type { View } from './view.ts'

/** What a client reports, by the name of the event. */
export interface ClientEvents {
  /** Every frame that was accepted, after it was merged into the view. */
  frame: ServerFrame
  state: ConnectionState
  change: View
  /** True when frames are missing and the whole state was requested; false when a frame was accepted or the connection was lost. */
  resync: boolean
  /** [CMD-15] The outcome of a command that an earlier client of this player has left without an answer. */
  late: { readonly command: KeptCommand; readonly outcome: Outcome }
  /** Something has changed in the lounge. */
  lounge: LoungeView
  /**
   * The token, and with it the connection, ends in this many ms. A client with `getToken` asks it for a new token and connects again
   * with it; nothing else has to be done.
   */
  tokenExpiring: { readonly expiresInMs: number }
}
