import type { Sessions } from '@lifegrid/cluster/ports'
import { partitionOf } from '@lifegrid/contract/partition'
import type { Store } from '@lifegrid/storage/ports'
import { z } from 'zod'

/** What a sim says of a life in its memory, advanced to `at`. */
const liveLife = z.object({
  playerId: z.string(),
  seq: z.int(),
  at: z.int(),
  minute: z.int(),
  hash: z.string(),
  epoch: z.int(),
})
export type LiveLife = z.infer<typeof liveLife>

/** A sim answers from memory. */
const askTimeoutMs = 5_000

/** The life as its owner holds it; a reason where there is none to compare with. */
export async function askOwner(
  playerId: string,
  partitions: number,
  store: Pick<Store, 'owners'>,
  sessions: Pick<Sessions, 'view'>,
): Promise<LiveLife | { readonly missing: string }> {
  const partition = partitionOf(playerId, partitions)
  const owner = (await store.owners()).find((row) => row.partition === partition)?.owner
  if (owner === undefined || owner === null) return { missing: `nobody owns partition ${partition} at the moment` }
  const node = (await sessions.view()).nodes.find(({ id }) => id === owner)
  if (node === undefined) return { missing: `the owner of partition ${partition}, ${owner}, is gone` }
  const url = new URL(`/players/${encodeURIComponent(playerId)}`, node.address)
  let response: Response
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(askTimeoutMs) })
  } catch (error) {
    // Killed a moment ago, or paused: its session outlives it for a little, and the record is there to be replayed all the same.
    return { missing: `the owner of partition ${partition}, ${owner}, does not answer (${String(error)})` }
  }
  if (response.status === 404) return { missing: `${owner} does not hold this life in memory: the player is away` }
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return liveLife.parse(await response.json())
}
