import type { CloseReason } from '@lifegrid/contract/errors'
import type { Connection } from '../connections/connection.ts'
import type { EdgeContext } from '../edge-context.ts'
import type { Forwarder } from './forwarder.ts'

/** What a client's frame may cause at this edge. */
export interface InboundActions {
  send(connection: Connection, text: string): void
  close(connection: Connection, reason: CloseReason, text?: string): void
  /** False while the edge has no session of its own, because no sim could answer it then. */
  joined(): boolean
}

/** Everything that the handling of frames works with. */
export interface InboundParts {
  readonly ctx: EdgeContext
  readonly forward: Forwarder
  readonly actions: InboundActions
}
