import type { ServerFrame } from '@lifegrid/contract/frames/index.generated'
import type { ConnectionState } from './connection.ts'
import type { View } from './view.ts'

/** What a client reports, by the name of the event. */
export interface ClientEvents {
  /** Every frame that was accepted, after it was merged into the view. */
  frame: ServerFrame
  state: ConnectionState
  change: View
  /**
   * The token, and with it the connection, ends in this many ms. Renew the token; the client asks `getToken` for it
   * when it connects again.
   */
  tokenExpiring: { readonly expiresInMs: number }
}
