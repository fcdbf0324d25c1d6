import type { ClusterSettings, Store } from './ports.ts'

/**
 * Checks that this node is configured with the cluster's numbers of partitions and lanes. The first node of a cluster sets them.
 * @throws Error when they differ.
 */
export async function checkTopology(store: Pick<Store, 'settings'>, configured: ClusterSettings): Promise<void> {
  const { partitions, lanes } = await store.settings(configured)
  if (partitions === configured.partitions && lanes === configured.lanes) return
  throw new Error(
    `This cluster has ${partitions} partitions in ${lanes} lanes, but this node is configured for ` +
      `${configured.partitions} in ${configured.lanes}. Set PARTITIONS and LANES to the cluster's numbers.`,
  )
}
