import { backoffMs } from '@lifegrid/base/random'
import { retry } from '@lifegrid/base/retry'
import type { CloseReason } from '@lifegrid/contract/errors'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'
import type { Connection } from './connection.ts'

/**
 * [AUTH-3] Asks the record about the token of every open socket, and closes those that would not be let in any more. For an edge that may have
 * missed a revocation. It asks until the record answers.
 */
export async function recheckGrants(
  ctx: EdgeContext,
  close: (connection: Connection, reason: CloseReason) => void,
): Promise<void> {
  const { clock, random, logger } = ctx
  const held = [...ctx.connections.values()].flatMap((connection) => {
    const { player, grant, phase } = connection
    return phase === 'live' && player !== undefined && grant !== undefined ? [{ connection, player, ...grant }] : []
  })
  if (held.length === 0) return
  const answers = await retry(
    {
      clock,
      delayMs: (attempt) => backoffMs(random, attempt, edgeLimits.retryBaseMs, edgeLimits.retryCapMs),
      onFailure: (error) => logger.warn({ err: error }, '[AUTH-3] the sockets could not be checked; trying again'),
      wanted: () => held.some(({ connection }) => connection.phase === 'live'),
    },
    () => ctx.stillAdmitted(held),
  )
  if (answers === undefined) return
  for (const [index, { connection }] of held.entries()) {
    if (answers[index] === false && connection.phase === 'live') close(connection, 'revoked')
  }
}
