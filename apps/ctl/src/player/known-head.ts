import type { PlayerHead, Store } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'

/** The player's row. @throws ExpectedFailure when the record has no such player. */
export async function knownHead(store: Pick<Store, 'head'>, playerId: string): Promise<PlayerHead> {
  const head = await store.head(playerId)
  if (head === undefined) throw new ExpectedFailure(`The database has no player ${playerId}.`)
  return head
}
