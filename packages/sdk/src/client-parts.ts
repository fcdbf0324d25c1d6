import type { Catalogues } from './catalogues.ts'
import type { ClientEvents } from './client-events.ts'
import type { Connection, Problem } from './connection.ts'
import type { Emitter } from './emitter.ts'
import type { SdkLimits } from './limits.ts'
import type { LoungeView } from './lounge-view.ts'
import type { Outbox } from './outbox.ts'
import type { PredictedClock } from './predicted-clock.ts'
import type { ResyncRequests } from './resync-requests.ts'
import type { Position } from './sequence.ts'
import type { View } from './view.ts'

/** The parts and the state of a client, which its functions work on. */
export interface ClientParts {
  readonly limits: SdkLimits
  readonly events: Emitter<ClientEvents>
  readonly predicted: PredictedClock
  readonly connection: Connection
  readonly outbox: Outbox
  readonly resyncs: ResyncRequests
  readonly catalogues: Catalogues
  readonly state: ClientState
}

export interface ClientState {
  /** The position of the last frame that was accepted. */
  position: Position | null
  /** Whether a frame of the current connection has set or confirmed the position. */
  isSettled: boolean
  view: View | null
  lounge: LoungeView
  /** Whether the next connection is to be in the lounge. */
  wantsLounge: boolean
  /** The last problem, until the connection is live again. */
  problem: Problem | null
  /** Times that a connection became live. */
  connections: number
  duplicatesDropped: number
  staleDropped: number
}
