import type { CloseReason } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'
import { checkReader } from './check-reader.ts'
import { checkToken } from './check-token.ts'
import type { Connection } from './connection.ts'

/**
 * Checks every connection once: closes it when it sent no init in time, does not end a message, does not read or is silent for too long,
 * and sends a heartbeat when due.
 */
export function checkConnections(
  ctx: EdgeContext,
  actions: {
    send(connection: Connection, text: string): void
    close(connection: Connection, reason: CloseReason): void
  },
): void {
  const { close } = actions
  const now = ctx.clock.monotonic()
  let unreadBytes = 0
  let slowReaders = 0
  for (const connection of ctx.connections.values()) {
    checkToken(ctx, connection, actions)
    checkReader(connection, now, close)
    unreadBytes += connection.socket.bufferedAmount
    if (connection.outbound.holding) slowReaders++
    if (connection.phase === 'closed') continue
    if (now - (connection.socket.begunAt ?? now) >= limits.messageDeadlineMs) {
      close(connection, 'message_timeout')
    } else if (
      connection.phase !== 'live' &&
      !ctx.lounge?.has(connection) &&
      now - connection.openedAt >= limits.initDeadlineMs
    ) {
      close(connection, 'init_timeout')
    } else if (now - connection.heardAt >= limits.idleMsMax) {
      close(connection, 'idle')
    } else if (now - connection.pingedAt >= edgeLimits.heartbeatMs) {
      connection.pingedAt = now
      connection.socket.ping()
    }
  }
  ctx.metrics.edge.sendQueueBytes.set(unreadBytes)
  ctx.metrics.edge.slowReaders.set(slowReaders)
  ctx.metrics.node.clockSkewMs.set(ctx.time.skewMs())
}
