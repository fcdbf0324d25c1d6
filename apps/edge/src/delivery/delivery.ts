import { type CloseReason, closeCodes, errorBody, refusal } from '@lifegrid/contract/errors'
import type { FrameExtras } from '@lifegrid/contract/frames/index.generated'
import type { OutboundEntry, OutboundFrame, OutboundPlayer } from '@lifegrid/contract/wire/outbound'
import type { Revocation } from '@lifegrid/contract/wire/revocation'
import { LRUCache } from 'lru-cache'
import type { Connection } from '../connections/connection.ts'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'

export interface DeliveryActions {
  close(connection: Connection, reason: CloseReason): void
  /** Entries are missing, so any connection may have missed frames. */
  resyncAll(): void
  /** A sim still writes to a connection that this edge does not have. */
  unknown(player: string, connection: string): void
  /** [CONN-9] An operator has revoked tokens. */
  revoke(revocation: Revocation): void
  /** [RIGHTS-6] An export of the player is ready. */
  announce(player: string): void
}

/** Writes the frames that sims send to the sockets: [FENCE-5], [OUT-1]. */
export interface Delivery {
  /** Takes one entry of the inbox. `appendedAt` is by the clock of Redis, in ms. */
  entry(data: string, appendedAt: number): void
}

export function delivery(ctx: EdgeContext, actions: DeliveryActions): Delivery {
  const { metrics, logger } = ctx
  const checkCounter = counterCheck(ctx, actions)

  const deliverFrames = (connection: Connection, sent: OutboundPlayer): void => {
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
      const text = ctx.catalogues.complete(frame) ?? unavailable(ctx, connection, frame)
      connection.outbound.push(sent.epoch, { ...frame, text })
      // Afterwards, because the next read names the part that came with this one.
      ctx.reads.delivered(connection, frame.text)
      ctx.commandTimes.delivered(connection, frame.text)
    }
  }

  const deliverTo = (sent: OutboundPlayer): void => {
    const connection = ctx.connections.get(sent.connection)
    if (connection === undefined || connection.player !== sent.player) {
      metrics.edge.unknownConnections.inc()
      if (sent.close === undefined) actions.unknown(sent.player, sent.connection)
      return
    }
    // [FENCE-5] A later owner has written to this connection, so the earlier owner may not even close it.
    if (sent.epoch < connection.epoch) {
      metrics.edge.staleFrames.inc({ why: 'epoch' }, Math.max(1, sent.frames.length))
      return
    }
    try {
      deliverFrames(connection, sent)
    } catch (error) {
      // The sim's frame cannot be read. The client must not go on without it.
      metrics.edge.badEntries.inc()
      logger.error({ err: error, connection: connection.id }, 'a frame could not be delivered')
      actions.close(connection, 'resync')
      return
    }
    if (sent.close === undefined) return
    // A sim of a newer version may have close reasons that this edge does not know. The connection is closed all the same.
    actions.close(connection, Object.hasOwn(closeCodes, sent.close) ? sent.close : 'resync')
  }

  return {
    entry(data, appendedAt) {
      const entry = parseEntry(data)
      if (entry === undefined) {
        metrics.edge.badEntries.inc()
        logger.error({ bytes: data.length }, 'an outbound entry could not be read')
        actions.resyncAll()
        return
      }
      if (entry.revoke !== undefined) actions.revoke(entry.revoke)
      if (entry.announce !== undefined) actions.announce(entry.announce)
      for (const sent of entry.players) deliverTo(sent)
      if (entry.players.length > 0) metrics.edge.deliveryMs.observe(Math.max(0, ctx.time.now() - appendedAt))
      // After the frames, so that the state that a resync brings comes after them.
      checkCounter(entry.from, entry.n)
    },
  }
}

/**
 * The frame that replaces an answer whose part of the catalogue is missing: the entry that had it was lost. It has the position of the
 * answer, so it leaves no gap. The next read brings the part, because the edge names those that it has.
 */
function unavailable(
  { metrics, logger, commandTimes }: EdgeContext,
  connection: Connection,
  { text, part }: OutboundFrame,
): string {
  metrics.edge.refusals.inc({ code: 'unavailable' })
  const traceparent = commandTimes.traceparentOf(connection, text)
  logger.warn({ part, traceparent }, '[OUT-3] a part of the catalogue is missing')
  const { seq, epoch, replyTo } = JSON.parse(text) as FrameExtras
  const error = errorBody(refusal('unavailable'))
  return JSON.stringify({ type: 'error', ...error, replyTo, retryAfterMs: edgeLimits.retryAfterMs, seq, epoch })
}

/** Finds gaps by the counters of the sims. */
function counterCheck({ metrics, logger }: EdgeContext, actions: DeliveryActions): (from: string, n: number) => void {
  /** Sim → the counter of its last entry. */
  const counters = new LRUCache<string, number>({ max: edgeLimits.simsMax })
  return (from, n) => {
    const last = counters.get(from) ?? 0
    counters.set(from, Math.max(last, n))
    if (n <= last + 1) return
    metrics.edge.outboundGaps.inc({ how: 'counter' })
    logger.warn({ from, last, n }, '[OUT-1] outbound entries are missing')
    actions.resyncAll()
  }
}

/** Sims are trusted, but versions mix during a deploy, so an entry that cannot be read must be counted and not throw. */
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
