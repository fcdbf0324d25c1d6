import { type CloseReason, closeCodes } from '@lifegrid/contract/errors'
import type { OutboundEntry, OutboundPlayer } from '@lifegrid/contract/wire/outbound'
import type { Connection } from '../connections/connection.ts'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'

export interface DeliveryActions {
  close(connection: Connection, reason: CloseReason): void
  /** Entries are missing: everyone here may have missed something. */
  resyncAll(): void
  /** A sim still writes to a connection that is not here. */
  unknown(player: string, connection: string): void
}

/** What sims have sent, brought to the sockets: [FENCE-5], [OUT-1]. */
export interface Delivery {
  entry(data: string): void
}

export function delivery(ctx: EdgeContext, actions: DeliveryActions): Delivery {
  const { metrics, logger } = ctx
  /** Sim → the counter of its last entry, in the order of last use. */
  const counters = new Map<string, number>()

  const follow = (from: string, n: number): void => {
    const last = counters.get(from) ?? 0
    counters.delete(from)
    counters.set(from, Math.max(last, n))
    if (counters.size > edgeLimits.simsMax) counters.delete(counters.keys().next().value as string)
    if (n <= last + 1) return
    metrics.edge.outboundGaps.inc({ how: 'counter' })
    logger.warn({ from, last, n }, '[OUT-1] outbound entries are missing')
    actions.resyncAll()
  }

  const frames = (connection: Connection, sent: OutboundPlayer): void => {
    if (sent.epoch > connection.epoch) {
      connection.epoch = sent.epoch
      connection.seq = -1
    }
    for (const frame of sent.frames) {
      if (connection.phase !== 'live') return
      if (frame.seq <= connection.seq) {
        metrics.edge.staleFrames.inc({ why: 'seq' })
        continue
      }
      connection.seq = frame.seq
      connection.outbound.push(sent.epoch, frame)
    }
  }

  const player = (sent: OutboundPlayer): void => {
    const connection = ctx.connections.get(sent.connection)
    if (connection === undefined || connection.player !== sent.player) {
      metrics.edge.unknownConnections.inc()
      if (sent.close === undefined) actions.unknown(sent.player, sent.connection)
      return
    }
    // [FENCE-5] An owner that has been overtaken has no say any more, not even in closing.
    if (sent.epoch < connection.epoch) {
      metrics.edge.staleFrames.inc({ why: 'epoch' }, Math.max(1, sent.frames.length))
      return
    }
    try {
      frames(connection, sent)
    } catch (error) {
      // The sim's frame could not be read. The client must not go on as if there had been none.
      metrics.edge.badEntries.inc()
      logger.error({ err: error, connection: connection.id }, 'a frame could not be delivered')
      actions.close(connection, 'resync')
      return
    }
    if (sent.close === undefined) return
    // A sim of a newer version may have reasons that this edge does not know; what it wants is the end of the connection.
    actions.close(connection, Object.hasOwn(closeCodes, sent.close) ? sent.close : 'resync')
  }

  return {
    entry(data) {
      const entry = parseEntry(data)
      if (entry === undefined) {
        metrics.edge.badEntries.inc()
        logger.error({ bytes: data.length }, 'an outbound entry could not be read')
        actions.resyncAll()
        return
      }
      for (const sent of entry.players) player(sent)
      // After the frames, so that the whole state that a resync brings comes behind them.
      follow(entry.from, entry.n)
    },
  }
}

/** Sims are trusted; yet versions mix during a deploy, and what cannot be read must be counted. */
function parseEntry(data: string): OutboundEntry | undefined {
  try {
    const value = JSON.parse(data) as Partial<OutboundEntry> | null
    const whole = typeof value?.from === 'string' && typeof value.n === 'number' && Array.isArray(value.players)
    return whole ? (value as OutboundEntry) : undefined
  } catch {
    // The caller counts and logs it.
    return undefined
  }
}
