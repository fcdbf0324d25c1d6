import type { ClusterSettings, Store } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'

/**
 * Partitions and lanes as the record has them.
 * @throws ExpectedFailure where no cluster has ever run: asking then would fix its settings for good, which a looker-on must not.
 */
export async function topologyOf(store: Pick<Store, 'owners' | 'settings'>): Promise<ClusterSettings> {
  if ((await store.owners()).length === 0) throw new ExpectedFailure('No cluster has run on this record yet.')
  return store.settings({ partitions: 1, lanes: 1 })
}
