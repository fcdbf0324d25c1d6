import type { Sessions } from '@lifegrid/cluster/ports'
import { partitionOf } from '@lifegrid/contract/partition'
import type { Store } from '@lifegrid/storage/ports'
import { z } from 'zod'
import { ExpectedFailure } from '../expected-failure.ts'
import { parseJson } from '../parse-json.ts'

/** A life in the memory of a sim, advanced to `at`. */
const liveLife = z.object({
  playerId: z.string(),
  seq: z.int(),
  at: z.int(),
  minute: z.int(),
  hash: z.string(),
  epoch: z.int(),
})
export type LiveLife = z.infer<typeof liveLife>

/** Generous, because a sim answers from memory. */
const askTimeoutMs = 5_000
/** How much of an error's text is shown, in characters. */
const reasonLengthMax = 200

/**
 * The life in its owner's memory, or the reason why there is none.
 * @throws ExpectedFailure when the owner has the life but does not return it.
 */
export async function askOwner(
  playerId: string,
  partitions: number,
  store: Pick<Store, 'owners'>,
  sessions: Pick<Sessions, 'view'>,
): Promise<LiveLife | { readonly missing: string }> {
  const partition = partitionOf(playerId, partitions)
  const owner = (await store.owners()).find((row) => row.partition === partition)?.owner
  if (owner === undefined || owner === null) return { missing: `partition ${partition} has no owner at the moment` }
  const node = (await sessions.view()).nodes.find(({ id }) => id === owner)
  if (node === undefined) return { missing: `the owner of partition ${partition}, ${owner}, is gone` }
  const url = new URL(`/players/${encodeURIComponent(playerId)}`, node.address)
  let response: Response
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(askTimeoutMs) })
  } catch (error) {
    // The owner was just killed, or is paused. Its session still exists, and the record can be replayed anyway.
    return { missing: `the owner of partition ${partition}, ${owner}, does not answer (${String(error)})` }
  }
  if (response.status === 404)
    return { missing: `${owner} does not have this life in memory because the player is away` }
  return lifeOf(owner, response)
}

async function lifeOf(owner: string, response: Response): Promise<LiveLife> {
  const text = await response.text()
  if (!response.ok) {
    throw new ExpectedFailure(
      `${owner} has this life but did not return it. It answered ${response.status}: ${text.slice(0, reasonLengthMax)}. ` +
        'Its log has the reason. With --at only the record is replayed, and no node is asked.',
    )
  }
  const life = liveLife.safeParse(parseJson(text))
  if (!life.success)
    throw new ExpectedFailure(`${owner} answers differently from a sim of this version: ${z.prettifyError(life.error)}`)
  return life.data
}
