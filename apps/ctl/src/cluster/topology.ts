import type { ClusterSettings, Store } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'

/**
 * The numbers of partitions and lanes in the record.
 * @throws ExpectedFailure when no cluster has run yet. Reading the settings would then fix them for good, which an observer must not do.
 */
export async function topologyOf(store: Pick<Store, 'owners' | 'settings'>): Promise<ClusterSettings> {
  if ((await store.owners()).length === 0) throw new ExpectedFailure('No cluster has run on this database yet.')
  return store.settings({ partitions: 1, lanes: 1 })
}
