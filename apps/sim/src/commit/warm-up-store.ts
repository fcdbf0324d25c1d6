import { type CommitBatch, noChanges, type Store } from '@lifegrid/storage/ports'

/**
 * Runs each kind of query of a takeover once, without effect, so that connections are open and statements prepared before partitions
 * wait for them: [MOVE-1]. The commits have a partition that never exists, so the record refuses them: [FENCE-2].
 * @param lanes those of the store: of all its servers.
 */
export async function warmUpStore(store: Store, lanes: number): Promise<void> {
  const refused: CommitBatch = { ...noChanges, fences: [{ partition: -1, epoch: 0 }] }
  const commits = Array.from({ length: lanes }, (_, lane) => store.commit(lane, refused))
  await Promise.all([store.owners(), store.connected([0]), store.cursors([0]), store.loadMany(['']), ...commits])
}
