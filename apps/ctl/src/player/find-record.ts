import type { EngineContext } from '@lifegrid/engine/core/context'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { Store } from '@lifegrid/storage/ports'
import { type PlayerRecord, recordOf } from './replay.ts'

/**
 * Reads the record of one player. The life may go on meanwhile: all parts are as of the same entry.
 * @returns undefined when the record has no such player.
 * @throws ExpectedFailure when the checkpoint is damaged.
 */
export async function findRecord(
  store: Pick<Store, 'load' | 'journal' | 'checkpoint'>,
  playerId: string,
  context: EngineContext,
): Promise<PlayerRecord | undefined> {
  const stored = await store.load(playerId, stateVersion)
  if (stored === undefined) return undefined
  const journal = await store.journal(playerId, stored.head.headSeq)
  // Read last: when messages were trimmed before the journal was read, the checkpoint after which it can be replayed is already there.
  return recordOf({ stored, journal, checkpoint: await store.checkpoint(playerId) }, context)
}
