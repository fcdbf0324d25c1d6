import { InvariantError } from '@lifegrid/base/assert'
import { advance } from '@lifegrid/engine/advance'
import { encode, lifeHash, NewerStateError } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { JournalEntry, Snapshot, Store } from '@lifegrid/storage/ports'
import type { Checkpoint } from '@lifegrid/storage/retention/ports'
import { workerLimits } from '../limits.ts'
import { setupTypes } from '../setup-types.ts'

export type NextCheckpoint =
  /** It replays to the same life as the journal before it. `formerSeq` is the seq of the checkpoint from which it was calculated. */
  | { readonly outcome: 'found'; readonly checkpoint: Checkpoint; readonly formerSeq: number }
  /** No snapshot of the record has an entry that is old enough. */
  | { readonly outcome: 'no_snapshot' }
  /** The journal has only entries that do not count as playing: [JOB-5] decides about the life. */
  | { readonly outcome: 'unplayed' }
  /** The journal does not give the life that the record has, or a newer release has written it. So nothing of it may go. */
  | { readonly outcome: 'diverged'; readonly reason: string }

export interface CheckpointSources {
  readonly store: Pick<Store, 'load' | 'checkpoint' | 'journalPage'>
  readonly engine: EngineContext
}

/**
 * [KEEP-1] Calculates the checkpoint after the last entry from before `before`, from the former checkpoint or from birth. It is verified: decoded
 * again, and replayed with the journal after it up to the snapshot of the record, it gives exactly the life of that snapshot.
 * @param before cluster wall time in ms.
 * @throws StoreError.
 */
export async function nextCheckpoint(
  playerId: string,
  before: number,
  sources: CheckpointSources,
): Promise<NextCheckpoint> {
  const [former, stored] = await Promise.all([
    sources.store.checkpoint(playerId),
    sources.store.load(playerId, stateVersion),
  ])
  const snapshot = stored?.snapshot ?? null
  if (snapshot === null) return { outcome: 'no_snapshot' }
  try {
    return await replayed({ playerId, before, former, snapshot }, sources)
  } catch (error) {
    if (error instanceof InvariantError || error instanceof NewerStateError)
      return { outcome: 'diverged', reason: error.message }
    throw error
  }
}

interface Replay {
  readonly playerId: string
  readonly before: number
  readonly former: Checkpoint | undefined
  readonly snapshot: Snapshot
}

/** Replays the journal page by page, each from the encoded life of the page before, so that no journal is in memory as a whole. */
async function replayed(replay: Replay, { store, engine }: CheckpointSources): Promise<NextCheckpoint> {
  const { playerId, before, former, snapshot } = replay
  const formerSeq = former?.seq ?? 0
  let point: { readonly data: Uint8Array; readonly seq: number } | null = former ?? null
  let hasPlayed = former !== undefined
  let found: Checkpoint | undefined
  for (let after = formerSeq; after < snapshot.seq; ) {
    const untilSeq = Math.min(after + workerLimits.trimPage, snapshot.seq)
    const entries = await store.journalPage(playerId, { afterSeq: after, untilSeq })
    const old = entries.filter(({ at }) => at < before)
    hasPlayed ||= entries.some(counts)
    for (const part of [old, entries.slice(old.length)]) {
      const last = part.at(-1)
      if (last === undefined) continue
      const life = rebuild({ snapshot: point, journal: part }, engine)
      const data = encode(life)
      point = { data, seq: last.seq }
      if (part === old) found = checkpointOf(life, last, data)
    }
    // Nothing is old enough, so the rest need not be replayed.
    if (found === undefined) return { outcome: 'no_snapshot' }
    after = untilSeq
  }
  if (found === undefined) return { outcome: 'no_snapshot' }
  if (!hasPlayed) return { outcome: 'unplayed' }
  if (!isLifeOf(snapshot, point, engine))
    return {
      outcome: 'diverged',
      reason: `The journal does not give the life of the snapshot after entry ${snapshot.seq}.`,
    }
  return { outcome: 'found', checkpoint: found, formerSeq }
}

function counts({ type, outcome }: JournalEntry): boolean {
  return outcome === 'ok' && !(setupTypes as readonly string[]).includes(type)
}

function checkpointOf(life: Life, { playerId, seq }: JournalEntry, data: Uint8Array): Checkpoint {
  const { at } = life
  return { playerId, seq, at, minute: minuteAt(life, at), schemaVersion: stateVersion, hash: lifeHash(life), data }
}

/** Whether the replayed life, advanced to the time of the snapshot, is the life of the snapshot. */
function isLifeOf(snapshot: Snapshot, point: { readonly data: Uint8Array } | null, engine: EngineContext): boolean {
  if (point === null) return false
  const life = rebuild({ snapshot: point, journal: [] }, engine)
  advance(life, snapshot.at, engine)
  return lifeHash(life) === lifeHash(rebuild({ snapshot, journal: [] }, engine))
}
