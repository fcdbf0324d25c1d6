import type { CloseReason } from '@lifegrid/contract/errors'
import type { Revocation } from '@lifegrid/contract/wire/revocation'
import type { EdgeContext } from '../edge-context.ts'
import type { Connection } from './connection.ts'

/** [CONN-9] Closes the connections whose tokens a revocation names. */
export function closeRevoked(
  ctx: EdgeContext,
  revocation: Revocation,
  close: (connection: Connection, reason: CloseReason) => void,
): void {
  const { player } = revocation
  if (Object.keys(revocation).length === 0) return
  for (const connection of [...ctx.connections.values()]) {
    if (player !== undefined && connection.claimed !== player) continue
    // Its token is being checked, and the check may have begun before the revocation. The client connects again, and
    // the token is checked again.
    if (connection.phase === 'checking') close(connection, 'resync')
    else if (connection.phase === 'live' && isMatch(connection, revocation)) close(connection, 'revoked')
  }
}

function isMatch({ grant }: Connection, { issuedBefore, sessions, withoutSession }: Revocation): boolean {
  if (issuedBefore !== undefined && (grant === undefined || (grant.issuedAt ?? 0) >= issuedBefore)) return false
  if (sessions !== undefined && (grant?.session === undefined || !sessions.includes(grant.session))) return false
  return withoutSession === undefined || (grant !== undefined && grant.session === undefined)
}
