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
  const { player, issuedBefore } = revocation
  if (player === undefined && issuedBefore === undefined) return
  for (const connection of [...ctx.connections.values()]) {
    if (player !== undefined && connection.claimed !== player) continue
    // Its token is being checked, and the check may have begun before the revocation. The client connects again, and
    // the token is checked again.
    if (connection.phase === 'checking') close(connection, 'resync')
    else if (connection.phase === 'live' && isMatch(connection, issuedBefore)) close(connection, 'revoked')
  }
}

function isMatch({ grant }: Connection, issuedBefore: number | undefined): boolean {
  if (issuedBefore === undefined) return true
  return grant !== undefined && (grant.issuedAt ?? 0) < issuedBefore
}
