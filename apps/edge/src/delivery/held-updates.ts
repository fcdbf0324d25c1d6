import type { Clock, Timer } from '@lifegrid/base/clock'
import type { Connection } from '../connections/connection.ts'
import { edgeLimits } from '../limits.ts'

/** Slow connections that an update is held for. They are checked periodically until they have caught up, with one timer for all. */
export interface HeldUpdates {
  add(connection: Connection): void
  delete(connection: Connection): void
  stop(): void
}

export function heldUpdates(clock: Clock): HeldUpdates {
  const connections = new Set<Connection>()
  let timer: Timer | undefined
  const tick = (): void => {
    timer = undefined
    for (const connection of connections) {
      connection.outbound.flush(false)
      if (!connection.outbound.holding) connections.delete(connection)
    }
    if (connections.size > 0) arm()
  }
  const arm = (): void => {
    timer ??= clock.after(edgeLimits.heldFlushMs, tick)
  }
  return {
    add(connection) {
      connections.add(connection)
      arm()
    },
    delete: (connection) => void connections.delete(connection),
    stop: () => timer?.cancel(),
  }
}
