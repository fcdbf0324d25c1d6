import type { Clock } from '@lifegrid/base/clock'
import { limits } from '../limits.ts'
import { type ShardMap, wholeMap } from './shard-map.ts'

/** [SHARD-3] The map as this process knows it. */
export interface LiveMap {
  /** The map as of at most `shardMapMs` ago. It is read again when it is older. */
  current(): Promise<ShardMap>
  /** The map as of now. */
  refresh(): Promise<ShardMap>
  /** What was read last. Only for what the fence protects. */
  latest(): ShardMap
}

export function liveMap(read: () => Promise<ShardMap>, clock: Clock): LiveMap {
  let known = wholeMap
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<ShardMap> | undefined

  const refresh = async (): Promise<ShardMap> => {
    // The age counts from before the read, because the map may change while the answer is under way.
    const startedAt = clock.monotonic()
    const map = await read()
    if (map.version >= known.version) known = map
    readAt = Math.max(readAt, startedAt)
    return known
  }
  return {
    async current() {
      if (clock.monotonic() - readAt <= limits.shardMapMs) return known
      reading ??= refresh().finally(() => {
        reading = undefined
      })
      return reading
    },
    refresh,
    latest: () => known,
  }
}
