import type { Sessions } from '@lifegrid/cluster/ports'
import { partitionOf } from '@lifegrid/contract/partition'
import type { Store } from '@lifegrid/storage/ports'
import { z } from 'zod'
import { ExpectedFailure } from '../expected-failure.ts'

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
/** Of an error's text, what is shown. */
const reasonLengthMax = 200

/**
 * The life as its owner holds it; a reason where there is none to compare with.
 * @throws ExpectedFailure when the owner answers with anything but the life.
 */
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
  return toldLife(owner, response)
}

async function toldLife(owner: string, response: Response): Promise<LiveLife> {
  const text = await response.text()
  if (!response.ok) {
    throw new ExpectedFailure(
      `${owner} holds this life, but could not tell it: it answered ${response.status}, ${text.slice(0, reasonLengthMax)}. ` +
        'Its log says why. With --at the record alone is replayed, and no node is asked.',
    )
  }
  const life = liveLife.safeParse(parsed(text))
  if (!life.success)
    throw new ExpectedFailure(`${owner} does not answer as a sim of this version does: ${z.prettifyError(life.error)}`)
  return life.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
