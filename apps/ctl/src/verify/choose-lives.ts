import { keyedRandom } from '@lifegrid/base/keyed-random'
import type { Store } from '@lifegrid/storage/ports'

/** Ids that are in memory at once. */
const pageSize = 1_000

/** The ids of all players, sorted, a page at a time. A player who is born meanwhile may be missing. */
export async function* allLives(store: Pick<Store, 'playersAfter'>): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const page = await store.playersAfter(after, pageSize)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last
  }
}

/**
 * A random sample of `size` players, or all when there are fewer, spread over the partitions. The same seed draws the same sample from the
 * same players.
 */
export async function* sampledLives(
  store: Pick<Store, 'owners' | 'samplePlayers'>,
  { size, seed }: { readonly size: number; readonly seed: string },
): AsyncGenerator<string> {
  const partitions = shuffled(
    (await store.owners()).map(({ partition }) => partition),
    seed,
  )
  const fromEach = Math.ceil(size / Math.max(1, partitions.length))
  const chosen = new Set<string>()
  // The second round takes more from some partitions when others have too few players.
  for (const limit of [fromEach, size]) {
    for (const partition of partitions) {
      if (chosen.size === size) return
      for (const playerId of await store.samplePlayers(partition, seed, limit)) {
        if (chosen.size === size || chosen.has(playerId)) continue
        chosen.add(playerId)
        yield playerId
      }
    }
  }
}

function shuffled(partitions: readonly number[], seed: string): number[] {
  const random = keyedRandom(seed)
  const keyed = partitions.map((partition) => ({ partition, key: random.uint32(partition, 0, 0) }))
  return keyed.sort((a, b) => a.key - b.key || a.partition - b.partition).map(({ partition }) => partition)
}
