import type { MembershipView } from '@lifegrid/cluster/ports'
import { assign, eligible } from '@lifegrid/cluster/ring'

/** Which node should own a partition, by the ring of the latest membership: [RING-1]. */
export interface Placement {
  /**
   * The node that should own a partition whose state has that version; undefined when no node can. While versions are mixed, a partition
   * that the ring gives to an older node goes to a node that can read it: [MOVE-3].
   * @param version 0 when it is not known.
   */
  target(partition: number, version: number): string | undefined
  /** [MOVE-3] The assignment among the nodes of the newest version. Undefined when all nodes have the same version. */
  amongNewest(): ReadonlyMap<number, string> | undefined
  /** Whether the node may own partitions: it is a member and is not draining. */
  isEligible(node: string): boolean
  /** Whether no node may own partitions. */
  isEmpty(): boolean
}

export function placement(partitions: number, view: () => MembershipView): Placement {
  let cached: { readonly view: MembershipView; readonly byVersion: Map<number, Map<number, string>> } | undefined

  /** The assignment among the nodes of that version or a newer one. */
  function assignment(version: number): Map<number, string> {
    const latest = view()
    if (cached?.view !== latest) cached = { view: latest, byVersion: new Map() }
    const known = cached.byVersion.get(version)
    if (known !== undefined) return known
    const candidates = eligible(latest).filter((node) => node.version >= version)
    const made = assign(partitions, candidates)
    cached.byVersion.set(version, made)
    return made
  }

  return {
    target(partition, version) {
      const first = assignment(0).get(partition)
      const reads = eligible(view()).some((node) => node.id === first && node.version >= version)
      return reads ? first : assignment(version).get(partition)
    },
    amongNewest() {
      const versions = eligible(view()).map(({ version }) => version)
      const newest = Math.max(...versions)
      return versions.every((version) => version === newest) ? undefined : assignment(newest)
    },
    isEligible: (node) => eligible(view()).some(({ id }) => id === node),
    isEmpty: () => assignment(0).size === 0,
  }
}
