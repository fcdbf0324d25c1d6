import type { CloseReason } from '@lifegrid/contract/errors'
import type { FrameOf } from '@lifegrid/contract/frames/index.generated'
import { limits } from '@lifegrid/contract/limits'
import type { EdgeContext } from '../edge-context.ts'
import type { Connection } from './connection.ts'

/**
 * [CONN-8] Warns the client once, shortly before its token expires, and closes the connection when the token has
 * expired.
 */
export function checkToken(
  ctx: EdgeContext,
  connection: Connection,
  actions: {
    send(connection: Connection, text: string): void
    close(connection: Connection, reason: CloseReason): void
  },
): void {
  const { grant } = connection
  if (connection.phase !== 'live' || grant === undefined) return
  const leftMs = grant.expiresAt - ctx.time.now()
  if (leftMs <= 0) {
    actions.close(connection, 'token_expired')
    return
  }
  if (leftMs > limits.tokenNoticeMs || connection.toldOfExpiry) return
  connection.toldOfExpiry = true
  const notice: FrameOf<'tokenExpiring'> = { type: 'tokenExpiring', expiresInMs: Math.ceil(leftMs) }
  actions.send(connection, JSON.stringify(notice))
}
