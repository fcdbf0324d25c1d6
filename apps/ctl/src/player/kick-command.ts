import { publishToEdges } from '@lifegrid/cluster/publish-to-edges'
import { revocationEntry } from '@lifegrid/contract/wire/outbound'
import type { Store } from '@lifegrid/storage/ports'
import { withCluster } from '../cluster/with-cluster.ts'
import { knownHead } from './known-head.ts'

export interface Kicked {
  readonly player: string
  /** Whether the record had a connection of the player. */
  readonly wasConnected: boolean
  /** The sessions of the edges that close the player's sockets. */
  readonly edges: readonly string[]
}

/** `lifegrid player kick <id>`: [OPS-3]. @returns the exit code. */
export function kickCommand(playerId: string, { json }: { readonly json?: boolean }): Promise<number> {
  return withCluster(async ({ store, transport }) => {
    const kicked = await kick(playerId, store, transport)
    console.log(json === true ? JSON.stringify(kicked) : kickedText(kicked))
    return 0
  })
}

/** Sends a revocation of the player's sockets to every edge. @throws ExpectedFailure when the record has no such player. */
export async function kick(
  playerId: string,
  store: Pick<Store, 'head'>,
  transport: Parameters<typeof publishToEdges>[0],
): Promise<Kicked> {
  const { connection } = await knownHead(store, playerId)
  // All edges, because an old connection may still be open elsewhere than where the record has the newest one.
  const edges = await publishToEdges(transport, JSON.stringify(revocationEntry('lifegrid', { player: playerId })))
  return { player: playerId, wasConnected: connection !== null, edges }
}

export function kickedText({ player, wasConnected, edges }: Kicked): string {
  const asked = `${edges.length} ${edges.length === 1 ? 'edge closes' : 'edges close'} the sockets of ${player}`
  return wasConnected ? `${asked}.` : `${asked}. According to the record, the player was not connected.`
}
