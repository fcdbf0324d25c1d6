import type { ClusterTopology } from './ports.ts'

/**
 * [TOPO-1] The cluster has other numbers of partitions and lanes than this node. Trying again cannot help: the node has to be configured
 * like the cluster.
 */
export class TopologyError extends Error {
  override readonly name = 'TopologyError'
  constructor(own: ClusterTopology, cluster: ClusterTopology) {
    super(
      `The nodes of this cluster have ${cluster.partitions} partitions in ${cluster.lanes} lanes, but this node is configured for ` +
        `${own.partitions} in ${own.lanes}. Set PARTITIONS and LANES as on the other nodes.`,
    )
  }
}

export function isSameTopology(a: ClusterTopology, b: ClusterTopology): boolean {
  return a.partitions === b.partitions && a.lanes === b.lanes
}

/** The form in which Redis holds a topology: `partitions/lanes`. */
export function topologyText({ partitions, lanes }: ClusterTopology): string {
  return `${partitions}/${lanes}`
}

export function parseTopology(text: string): ClusterTopology {
  const [partitions, lanes] = text.split('/').map(Number) as [number, number]
  return { partitions, lanes }
}
