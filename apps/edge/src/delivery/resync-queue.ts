import type { Timer } from '@lifegrid/base/clock'
import type { Connection } from '../connections/connection.ts'
import type { EdgeContext } from '../edge-context.ts'
import type { Forwarder } from '../inbound/forwarder.ts'
import { edgeLimits } from '../limits.ts'

/** Asks sims for the whole state of connections that may have missed frames, a few connections at a time. */
export interface ResyncQueue {
  /** Queues every connection that has a player, even if its `connect` is still being forwarded. */
  addAll(): void
  stop(): void
}

export function resyncQueue(ctx: EdgeContext, forward: Forwarder): ResyncQueue {
  /** Connection ids, each at most once, in the order of asking. Bounded by the number of connections. */
  const waiting = new Set<string>()
  let timer: Timer | undefined

  const ask = async (connection: Connection, player: string): Promise<void> => {
    const { id, edge } = connection
    ctx.metrics.edge.resyncs.inc()
    const result = await forward.lifecycle(connection, { kind: 'resync', player, connection: id, edge }, 1)
    if (result.outcome === 'appended') return
    // The client's state may be out of date until a resync succeeds, so it is tried again.
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
        ctx.logger.error({ err: error, connection: id }, 'asking for a resync failed'),
      )
    }
    if (waiting.size > 0) arm()
  }

  return {
    addAll() {
      for (const { id, player } of ctx.connections.values()) if (player !== undefined) waiting.add(id)
      if (waiting.size > 0) arm()
    },
    stop() {
      timer?.cancel()
      waiting.clear()
    },
  }
}
