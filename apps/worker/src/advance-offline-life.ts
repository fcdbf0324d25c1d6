import type { ClusterTime } from '@lifegrid/cluster/ports'
import { noticesOf } from '@lifegrid/engine/absence/notices'
import { advance } from '@lifegrid/engine/advance'
import { encode } from '@lifegrid/engine/codec/codec'
import { nextDueMinute } from '@lifegrid/engine/core/agenda'
import { isHeld, minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { saidBefore, saidIn } from '@lifegrid/engine/systems/talk/said-message'
import type { Store } from '@lifegrid/storage/ports'

export type OfflineOutcome =
  | 'written'
  /** The player is online, or another worker was faster. The record is newer, so this result is discarded. */
  | 'superseded'
  /** The record has no such player. */
  | 'unknown'

export interface OfflineLifeOptions {
  readonly store: Store
  readonly time: Pick<ClusterTime, 'now'>
  readonly engine: EngineContext
  /** The least time in ms until the life is due again, unless a command changes it. */
  readonly spacingMs: number
}

/**
 * Advances an offline life to now and writes it as the worker's snapshot, with its next due time. A life in which nothing will happen is
 * not due any more ([ENG-3]). This needs no ownership: a life is a deterministic function, so every worker computes the same one, and the
 * snapshot is written only if the record has not changed since it was read.
 * @throws StoreError, and the errors of `rebuild`.
 */
export async function advanceOfflineLife(
  playerId: string,
  { store, time, engine, spacingMs }: OfflineLifeOptions,
): Promise<OfflineOutcome> {
  const stored = await store.load(playerId, stateVersion)
  if (stored === undefined) return 'unknown'
  if (stored.head.connection !== null) return 'superseded'
  const life = rebuild(stored, engine)
  // [TALK-8] Those of a release that kept none, then those that time makes.
  const said = stored.hasMessages ? [] : saidBefore(life)
  // Never before the last command: the time of this node may be a little behind that of the node that wrote it.
  said.push(...saidIn(advance(life, Math.max(Math.floor(time.now()), life.at), engine)))
  // [PUSH-1] Before the snapshot: whoever advances the life again finds the same notices, and a key is taken only once.
  const notices = noticesOf(life).map(({ kind, key }) => ({ playerId, kind, key, at: life.at }))
  if (notices.length > 0) await store.addPushes(notices)
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
    said.map((message) => ({ playerId, ...message })),
  )
  return written ? 'written' : 'superseded'
}

/**
 * The cluster time in ms at which the next agenda item is due, at the life's present pace. Null if the clock stands until the next command
 * (the life has not begun, is over or stopped, or waits for a decision or in a fatal moment), or if the limit of the absence comes first.
 */
export function nextDueAt(life: Life): number | null {
  const minute = nextDueMinute(life)
  return minute === null || isHeld(life) ? null : wallAt(life, minute)
}
