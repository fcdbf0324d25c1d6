import type { ClusterTime } from '@lifegrid/cluster/ports'
import { advance } from '@lifegrid/engine/advance'
import { minuteAt } from '@lifegrid/engine/clock'
import { encode } from '@lifegrid/engine/codec'
import type { EngineContext } from '@lifegrid/engine/context'
import { stateVersion } from '@lifegrid/engine/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { Store } from '@lifegrid/storage/ports'

export type Forwarded =
  | 'written'
  /** Somebody is there, or came while we computed, or another worker was first: theirs is newer, and ours is thrown away. */
  | 'superseded'
  /** There is no such player (any more). */
  | 'unknown'

/**
 * Brings an offline life to now and keeps it as the worker's snapshot. Needs no ownership: a life is a deterministic function, so any
 * worker computes the same one, and the write is conditional on what it was computed from.
 * @throws what `rebuild` throws; StoreError.
 */
export async function forwardLife(
  playerId: string,
  {
    store,
    time,
    engine,
  }: { readonly store: Store; readonly time: Pick<ClusterTime, 'now'>; readonly engine: EngineContext },
): Promise<Forwarded> {
  const stored = await store.load(playerId)
  if (stored === undefined) return 'unknown'
  if (stored.head.connection !== null) return 'superseded'
  const life = rebuild(stored, engine)
  // Never before the last command: this node's view of the time may be a little behind the one that wrote it.
  advance(life, Math.max(Math.floor(time.now()), life.at), engine)
  const written = await store.saveOfflineSnapshot({
    playerId,
    seq: stored.head.headSeq,
    at: life.at,
    minute: minuteAt(life, life.at),
    schemaVersion: stateVersion,
    data: encode(life),
  })
  return written ? 'written' : 'superseded'
}
