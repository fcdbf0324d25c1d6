import { publishToEdges } from '@lifegrid/cluster/publish-to-edges'
import { playerId } from '@lifegrid/contract/envelope'
import { revocationEntry } from '@lifegrid/contract/wire/outbound'
import type { Revocation } from '@lifegrid/contract/wire/revocation'
import { ExpectedFailure } from '../expected-failure.ts'
import { withCluster } from './with-cluster.ts'

export interface DisconnectOptions {
  readonly player?: string
  readonly session?: string
  readonly issuedBefore?: string
  readonly json?: boolean
}

/** `lifegrid disconnect`: closes sockets on all edges ([CONN-9]). @returns the exit code. */
export async function disconnectCommand(options: DisconnectOptions): Promise<number> {
  const revocation = revocationOf(options)
  return withCluster(async ({ transport }) => {
    const edges = await publishToEdges(transport, JSON.stringify(revocationEntry('lifegrid', revocation)))
    if (options.json === true) console.log(JSON.stringify({ ...revocation, edges }))
    else console.log(`told ${edges.length} ${edges.length === 1 ? 'edge' : 'edges'}: ${edges.join(', ')}`)
    return 0
  })
}

/** @throws ExpectedFailure when the options name no socket, or are not valid. */
export function revocationOf({ player, session, issuedBefore }: DisconnectOptions): Revocation {
  if (player === undefined && session === undefined && issuedBefore === undefined) {
    throw new ExpectedFailure('Name a player with --player, a session with --session, or tokens with --issued-before.')
  }
  if (player !== undefined && !playerId.safeParse(player).success) {
    throw new ExpectedFailure(`"${player}" is not a player id.`)
  }
  if (session !== undefined && !/^[a-z0-9]+$/.test(session)) {
    throw new ExpectedFailure(`"${session}" is not the id of a session.`)
  }
  const before = issuedBefore === undefined ? undefined : Date.parse(issuedBefore)
  if (Number.isNaN(before)) throw new ExpectedFailure(`"${issuedBefore}" is not a time such as 2030-01-31T12:00:00Z.`)
  return {
    ...(player !== undefined && { player }),
    ...(session !== undefined && { sessions: [session] }),
    ...(before !== undefined && { issuedBefore: before }),
  }
}
