import type { ClusterTime } from '@lifegrid/cluster/ports'
import { advance } from '@lifegrid/engine/advance'
import { encode } from '@lifegrid/engine/codec/codec'
import { nextDueMinute } from '@lifegrid/engine/core/agenda'
import { isHeld, minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { Store } from '@lifegrid/storage/ports'

export type OfflineOutcome =
  | 'written'
  /** The player is or came online meanwhile, or another worker was first. The record is newer, and this result is discarded. */
  | 'superseded'
  /** The record has no such player. */
  | 'unknown'

export interface OfflineLifeOptions {
  readonly store: Store
  readonly time: Pick<ClusterTime, 'now'>
  readonly engine: EngineContext
  /** The life is not due again for at least this time in ms, however much happens in it, unless a command touches it. */
  readonly spacingMs: number
}

/**
 * Advances an offline life to now and writes it as the worker's snapshot, with the time at which the life is due again: a life in
 * which nothing will happen is not looked at any more ([ENG-3]). This needs no ownership: a life is a deterministic function, so every
 * worker computes the same one, and the snapshot is written only if the record is still the one that was read.
 * @throws what `rebuild` throws; StoreError.
 */
export async function advanceOfflineLife(
  playerId: string,
  { store, time, engine, spacingMs }: OfflineLifeOptions,
): Promise<OfflineOutcome> {
  const stored = await store.load(playerId, stateVersion)
  if (stored === undefined) return 'unknown'
  if (stored.head.connection !== null) return 'superseded'
  const life = rebuild(stored, engine)
  // Never back before the last command: this node's time may be a little behind that of the node that wrote it.
  advance(life, Math.max(Math.floor(time.now()), life.at), engine)
  const dueAt = nextDueAt(life)
  const written = await store.saveOfflineSnapshot(
    {
      playerId,
      seq: stored.head.headSeq,
      at: life.at,
      minute: minuteAt(life, life.at),
      schemaVersion: stateVersion,
      data: encode(life),
    },
    dueAt === null ? null : Math.max(dueAt, life.at + spacingMs),
  )
  return written ? 'written' : 'superseded'
}

/**
 * The cluster time in ms at which the next agenda item is due, at the life's present pace. Null when the clock stands until a command
 * comes (the life has not begun, is over, or was stopped, or it waits for a decision or in a fatal moment), and when the limit of the
 * absence comes first.
 */
export function nextDueAt(life: Life): number | null {
  const minute = nextDueMinute(life)
  return minute === null || isHeld(life) ? null : wallAt(life, minute)
}
