import type { ClusterTime } from '@lifegrid/cluster/ports'
import { advance } from '@lifegrid/engine/advance'
import { encode } from '@lifegrid/engine/codec/codec'
import { nextDueMinute } from '@lifegrid/engine/core/agenda'
import { isHeld, minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { Store } from '@lifegrid/storage/ports'

export type Forwarded =
  | 'written'
  /** Somebody is there, or came while we computed, or another worker was first: theirs is newer, and ours is thrown away. */
  | 'superseded'
  /** There is no such player (any more). */
  | 'unknown'

export interface ForwardOptions {
  readonly store: Store
  readonly time: Pick<ClusterTime, 'now'>
  readonly engine: EngineContext
  /** The sweep leaves the life alone for so long at least, however much is due in it, unless a command touches it. */
  readonly spacingMs: number
}

/**
 * Brings an offline life to now and keeps it as the worker's snapshot. Needs no ownership: a life is a deterministic function, so any
 * worker computes the same one, and the write is conditional on what it was computed from. With it goes when there is something to do
 * next, so that a life in which nothing will happen is not looked at again: [ENG-3].
 * @throws what `rebuild` throws; StoreError.
 */
export async function forwardLife(
  playerId: string,
  { store, time, engine, spacingMs }: ForwardOptions,
): Promise<Forwarded> {
  const stored = await store.load(playerId)
  if (stored === undefined) return 'unknown'
  if (stored.head.connection !== null) return 'superseded'
  const life = rebuild(stored, engine)
  // Never before the last command: this node's view of the time may be a little behind the one that wrote it.
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
 * The cluster wall time (ms) at which the next thing in the life falls due, as its clock runs now. Null when the clock stands until a
 * command comes (not begun, dead, stopped, held by a decision or a fatal moment), and when it reaches the limit of the absence first.
 */
export function nextDueAt(life: Life): number | null {
  const minute = nextDueMinute(life)
  return minute === null || isHeld(life) ? null : wallAt(life, minute)
}
