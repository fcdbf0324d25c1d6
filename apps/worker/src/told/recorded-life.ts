import { lifeHash, NewerStateError } from '@lifegrid/engine/codec/codec'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Recorded } from '@lifegrid/engine/lab/past-decisions'
import { stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { Store } from '@lifegrid/storage/ports'
import { workerLimits } from '../limits.ts'

export type RecordStore = Pick<Store, 'load' | 'journal' | 'checkpoint'>

/** A record from a point on, and why what is before it cannot be told. */
export interface RecordedFrom extends Recorded {
  readonly earlier: 'none' | 'trimmed' | 'earlier_rules'
}

/** `too_long`: the journal has more entries than a worker replays. */
export type RecordedLife =
  | { readonly outcome: 'found'; readonly whole: RecordedFrom; readonly recent: RecordedFrom | undefined }
  | { readonly outcome: 'gone' | 'too_long' | 'earlier_rules' }

/**
 * Reads the record of a life: `whole` from its birth or its checkpoint ([KEEP-1]), and `recent` from its snapshot, which still gives the entries
 * after it when a release has changed the rules before. Both are as of the same entry. Nothing is written.
 */
export async function recordedLife(store: RecordStore, playerId: string, engine: EngineContext): Promise<RecordedLife> {
  const stored = await store.load(playerId, stateVersion)
  if (stored === undefined || stored.head.headSeq === 0) return { outcome: 'gone' }
  if (stored.head.headSeq > workerLimits.toldEntriesMax) return { outcome: 'too_long' }
  const all = await store.journal(playerId, stored.head.headSeq)
  // Read last: when messages were trimmed before the journal was read, the checkpoint after which it can be replayed is already there.
  const checkpoint = await store.checkpoint(playerId)
  const { snapshot } = stored
  const journal = checkpoint === undefined ? all : all.filter(({ seq }) => seq > checkpoint.seq)
  if (checkpoint !== undefined && isDamaged(checkpoint, engine)) return { outcome: 'earlier_rules' }
  const earlier = checkpoint === undefined ? 'none' : 'trimmed'
  const whole: RecordedFrom = { snapshot: checkpoint ?? null, journal, proof: snapshot, earlier }
  const after = snapshot === null ? [] : journal.filter(({ seq }) => seq > snapshot.seq)
  const recent: RecordedFrom | undefined =
    after.length === 0 ? undefined : { snapshot, journal: after, proof: null, earlier: 'earlier_rules' }
  return { outcome: 'found', whole, recent }
}

function isDamaged(
  checkpoint: NonNullable<Awaited<ReturnType<RecordStore['checkpoint']>>>,
  engine: EngineContext,
): boolean {
  if (checkpoint.schemaVersion !== stateVersion) return false
  try {
    return lifeHash(rebuild({ snapshot: checkpoint, journal: [] }, engine)) !== checkpoint.hash
  } catch (error) {
    if (error instanceof NewerStateError) return true
    throw error
  }
}
