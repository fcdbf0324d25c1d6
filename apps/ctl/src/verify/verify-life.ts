import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Store } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import { findRecord } from '../player/find-record.ts'
import { endOf, type PlayerRecord, replayTo } from '../player/replay.ts'

/** What the record of one life has shown. `entries` were replayed. */
export type LifeVerdict =
  | { readonly outcome: 'equal'; readonly entries: number }
  | { readonly outcome: 'different'; readonly problem: string }
  /** The player was removed or erased since the id was read. */
  | { readonly outcome: 'gone' }

/**
 * [OPS-2] Replays one life to the end of its record, and compares the outcome of every entry with the one in the journal, and the life with
 * the one that its snapshot gives.
 */
export async function verifyLife(
  store: Pick<Store, 'load' | 'journal' | 'checkpoint'>,
  playerId: string,
  context: EngineContext,
): Promise<LifeVerdict> {
  try {
    const record = await findRecord(store, playerId, context)
    if (record === undefined) return { outcome: 'gone' }
    const problem = problemOf(record, context)
    return problem === undefined
      ? { outcome: 'equal', entries: record.journal.length }
      : { outcome: 'different', problem }
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    return { outcome: 'different', problem: error.message }
  }
}

function problemOf(record: PlayerRecord, context: EngineContext): string | undefined {
  const { headSeq } = record.stored.head
  const end = endOf(record)
  if (end.seq < headSeq) return `The journal ends with entry ${end.seq}, and the player's row says ${headSeq}.`
  const { hash, fromSnapshot } = replayTo(record, end, context)
  if (fromSnapshot === null || fromSnapshot.hash === hash) return undefined
  return `The snapshot after entry ${fromSnapshot.seq} gives another life (${fromSnapshot.hash}) than the journal (${hash}).`
}
