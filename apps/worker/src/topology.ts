import type { ClusterSettings, Store } from '@lifegrid/storage/ports'

/**
 * Partitions and lanes are set once for a cluster, and stand in the record.
 * @throws Error when this node is configured otherwise.
 */
export async function checkTopology(store: Pick<Store, 'settings'>, configured: ClusterSettings): Promise<void> {
  const { partitions, lanes } = await store.settings(configured)
  if (partitions === configured.partitions && lanes === configured.lanes) return
  throw new Error(
    `this cluster has ${partitions} partitions in ${lanes} lanes, and this node is configured for ` +
      `${configured.partitions} in ${configured.lanes}: set PARTITIONS and LANES as in the record`,
  )
}
