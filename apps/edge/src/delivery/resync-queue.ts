import type { Timer } from '@lifegrid/base/clock'
import type { Connection } from '../connections/connection.ts'
import type { EdgeContext } from '../edge-context.ts'
import type { Forwarder } from '../inbound/forwarder.ts'
import { edgeLimits } from '../limits.ts'

/** Asks the owners for whole states, a few at a time. A connection waits once, however often it is asked for. */
export interface Resyncs {
  /** Every connection of now that has a player, be its `connect` still on its way or not. */
  all(): void
  stop(): void
}

export function resyncs(ctx: EdgeContext, forward: Forwarder): Resyncs {
  /** Connection ids, in the order in which they are asked for. Bounded by the number of connections. */
  const waiting = new Set<string>()
  let timer: Timer | undefined

  const ask = async (connection: Connection, player: string): Promise<void> => {
    const { id, edge } = connection
    ctx.metrics.edge.resyncs.inc()
    const result = await forward.lifecycle(connection, { kind: 'resync', player, connection: id, edge }, 1)
    // The player's state is in doubt until it is told anew, so it stays on the list for as long as it is here.
    if (result.outcome !== 'appended') later(id)
  }
  const later = (id: string): void => {
    waiting.add(id)
    arm()
  }
  const arm = (): void => {
    timer ??= ctx.clock.after(edgeLimits.resyncPeriodMs, tick)
  }
  const tick = (): void => {
    timer = undefined
    let asked = 0
    for (const id of waiting) {
      if (asked === edgeLimits.resyncBatchMax) break
      waiting.delete(id)
      const connection = ctx.connections.get(id)
      if (connection?.player === undefined) continue
      asked++
      ask(connection, connection.player).catch((error: unknown) =>
        ctx.logger.error({ err: error, connection: id }, 'a resync could not be asked for'),
      )
    }
    if (waiting.size > 0) arm()
  }

  return {
    all() {
      for (const { id, player } of ctx.connections.values()) if (player !== undefined) waiting.add(id)
      if (waiting.size > 0) arm()
    },
    stop() {
      timer?.cancel()
      waiting.clear()
    },
  }
}
