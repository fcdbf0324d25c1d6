import type { Clock } from '@lifegrid/base/clock'
import { limits } from '../limits.ts'
import { StoreError } from '../ports.ts'
import { type ShardMap, wholeMap } from './shard-map.ts'

/** [SHARD-3] The map as this process knows it. */
export interface LiveMap {
  /** The map as of at most `shardMapMs` ago. It is read again when it is older. */
  current(): Promise<ShardMap>
  /** The map as of now. */
  refresh(): Promise<ShardMap>
  /**
   * [SHARD-11] As {@link current}, and the map that was read last while the first server does not answer. Only for reads, and for what the fence
   * protects: an older map finds no rows there, or is refused. @throws StoreError when the map was never read.
   */
  fenced(): Promise<ShardMap>
  /** [SHARD-11] As {@link refresh}, in the same way. */
  refreshFenced(): Promise<ShardMap>
  /** Whether the first server did not answer when the map was read last. */
  isStale(): boolean
  /** What was read last. Only for what the fence protects. */
  latest(): ShardMap
}

/** @param onStale called with the error when the map cannot be read, and the one that was read last is used. */
export function liveMap(
  read: () => Promise<ShardMap>,
  clock: Clock,
  onStale: (error: unknown) => void = () => {},
): LiveMap {
  let known = wholeMap
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<ShardMap> | undefined
  let stale = false

  const refresh = async (): Promise<ShardMap> => {
    // The age counts from before the read, because the map may change while the answer is under way.
    const startedAt = clock.monotonic()
    const map = await read()
    if (map.version >= known.version) known = map
    readAt = Math.max(readAt, startedAt)
    stale = false
    return known
  }
  const shared = (): Promise<ShardMap> => {
    reading ??= refresh().finally(() => {
      reading = undefined
    })
    return reading
  }
  /** The first call waits for the error. Later ones do not wait again: a server that does not answer may take seconds to fail. */
  const orLatest = async (answer: Promise<ShardMap>): Promise<ShardMap> => {
    const settled = answer.catch((error: unknown) => {
      if (!(error instanceof StoreError) || error.permanent || readAt === Number.NEGATIVE_INFINITY) throw error
      stale = true
      onStale(error)
      return known
    })
    if (!stale) return settled
    // A bug is thrown by the next call that waits.
    settled.catch(onStale)
    return known
  }
  const isFresh = (): boolean => clock.monotonic() - readAt <= limits.shardMapMs
  return {
    current: async () => (isFresh() ? known : shared()),
    refresh,
    fenced: async () => (isFresh() ? known : orLatest(shared())),
    refreshFenced: () => orLatest(stale ? shared() : refresh()),
    isStale: () => stale,
    latest: () => known,
  }
}
