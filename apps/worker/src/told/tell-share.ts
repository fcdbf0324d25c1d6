import type { SharedLife } from '@lifegrid/contract/shapes/told-life'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { sharedLife } from '@lifegrid/engine/lab/shared-life'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { ClaimedTold } from '@lifegrid/storage/told/ports'
import { workerLimits } from '../limits.ts'
import type { RecordStore } from './recorded-life.ts'
import { sharePicture } from './share-picture.ts'

export interface ToldShare {
  readonly state: 'told'
  readonly told: string
  readonly image: Uint8Array
}

/**
 * [SHARE-1] Tells a life for its page, with the picture that others show of it. A life whose journal is too long, or does not begin with its birth,
 * is told from where it can be.
 * @returns undefined when there is no life to tell.
 */
export async function tellShare(
  store: RecordStore,
  { playerId, requestedAt }: Pick<ClaimedTold, 'playerId' | 'requestedAt'>,
  engine: EngineContext,
): Promise<ToldShare | undefined> {
  const stored = await store.load(playerId, stateVersion)
  if (stored === undefined || stored.head.headSeq === 0) return undefined
  const checkpoint = await store.checkpoint(playerId)
  const isShort = stored.head.headSeq - (checkpoint?.seq ?? 0) <= workerLimits.toldEntriesMax
  const all = isShort ? await store.journal(playerId, stored.head.headSeq) : stored.journal
  const snapshot = isShort ? (checkpoint ?? null) : stored.snapshot
  const journal = all.filter(({ seq }) => seq > (snapshot?.seq ?? 0))
  const life: SharedLife = sharedLife({ snapshot, journal }, requestedAt, engine)
  return { state: 'told', told: JSON.stringify(life), image: sharePicture(life) }
}
