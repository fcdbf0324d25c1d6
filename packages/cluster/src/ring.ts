import { assert } from '@lifegrid/base/assert'
import { hash32, mix32 } from '@lifegrid/base/hash'
import type { MembershipView, NodeSession, Pin } from './ports.ts'

export interface RingNode {
  readonly id: string
  /** The version of the life state that the node can read: [MOVE-3]. */
  readonly version: number
  /** The partitions that an operator has pinned to the node: [MOVE-4]. */
  readonly pins?: readonly Pin[]
}

export interface RingOptions {
  /**
   * A node gets at most `ceil(partitions / nodes × (1 + slack))`. With a quarter, no node gets more than 25 % above the mean, and nearly
   * every partition gets its first choice if there are dozens of partitions per node.
   */
  readonly slack?: number
  /** Returns the version of a partition's state. Nodes with an older one are not candidates: [MOVE-3]. 0 for all when absent. */
  readonly stateVersion?: (partition: number) => number
}

const slackDefault = 0.25

/**
 * Assigns a node to each partition: [RING-1]. The result depends on the set of nodes, not on their order.
 *
 * Rendezvous hashing with bounded load: every partition ranks the nodes by hash and asks its first choice. A node that is asked by more
 * partitions than it may have keeps those with the highest scores, and the others ask their next choice. (This is deferred acceptance: Gale
 * and Shapley, 1962. The result does not depend on the order of asking.) When a node comes or goes, a partition that has its first choice
 * before and after moves only to the new node or from the old one. The other moves are among the few partitions without their first choice.
 *
 * A partition without a candidate is not in the map and keeps its owner. If no node is eligible (all are draining), the map is empty.
 *
 * [MOVE-4] Pins are applied last and beyond the bound, so a pin moves its own partition and no other one.
 *
 * @throws InvariantError if the number of partitions is not a positive integer, or two nodes have the same id.
 */
export function assign(partitions: number, nodes: readonly RingNode[], options: RingOptions = {}): Map<number, string> {
  assert(Number.isInteger(partitions) && partitions > 0, 'the number of partitions is a positive integer')
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = new Set(sorted.map((node) => node.id))
  assert(ids.size === sorted.length, 'a node is in the ring once')
  if (sorted.length === 0) return new Map()

  const preferences = Array.from({ length: partitions }, (_, partition) =>
    preferencesOf(partition, sorted, options.stateVersion?.(partition) ?? 0),
  )
  const slack = options.slack ?? slackDefault
  assert(slack >= 0, 'slack is not negative')
  // If versions leave few candidates, the bound could leave partitions without an owner. To have an owner is more important than balance.
  for (let capacity = capacityOf(partitions, sorted.length, slack); ; capacity *= 2) {
    const placed = place(preferences, sorted.length, capacity)
    if (placed === undefined) continue
    const assigned = new Map(
      placed.flatMap((node, partition) => (node < 0 ? [] : [[partition, (sorted[node] as RingNode).id] as const])),
    )
    for (const [partition, { id, version }] of pinned(sorted)) {
      if (partition < partitions && version >= (options.stateVersion?.(partition) ?? 0)) assigned.set(partition, id)
    }
    return assigned
  }
}

/** The most partitions that {@link assign} gives to one node if every node is a candidate for every partition. */
export function capacityOf(partitions: number, nodes: number, slack: number = slackDefault): number {
  return Math.ceil((partitions / nodes) * (1 + slack))
}

/** The nodes that may get partitions: sims that are not draining, [MOVE-2]. */
export function eligible(view: MembershipView): NodeSession[] {
  return view.nodes.filter((node) => node.kind === 'sim' && !node.draining)
}

/** [MOVE-4] The node to which each pinned partition is pinned: that of the latest pin; of the lower id when two pins have one time. */
export function pinned<Node extends Pick<RingNode, 'id' | 'pins'>>(nodes: readonly Node[]): Map<number, Node> {
  const latest = new Map<number, { readonly node: Node; readonly at: number }>()
  for (const node of [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const { partition, at } of node.pins ?? []) {
      if (at > (latest.get(partition)?.at ?? Number.NEGATIVE_INFINITY)) latest.set(partition, { node, at })
    }
  }
  return new Map([...latest].map(([partition, { node }]) => [partition, node]))
}

/** The node with the highest score for a partition, regardless of load: its first choice in {@link assign}. */
export function firstChoice(partition: number, nodes: readonly RingNode[]): string | undefined {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))
  const first = preferencesOf(partition, sorted, 0)[0]
  return first === undefined ? undefined : (sorted[first.node] as RingNode).id
}

interface Choice {
  /** Index among the sorted nodes. */
  readonly node: number
  readonly score: number
}

function preferencesOf(partition: number, sorted: readonly RingNode[], stateVersion: number): Choice[] {
  const choices: Choice[] = []
  for (const [node, { id, version }] of sorted.entries()) {
    if (version >= stateVersion) choices.push({ node, score: mix32(hash32(id) ^ mix32(partition + 1)) })
  }
  return choices.sort((a, b) => b.score - a.score || a.node - b.node)
}

/** @returns the node's index for each partition, −1 if there is no candidate; undefined if the capacity is too small. */
function place(preferences: readonly Choice[][], nodes: number, capacity: number): number[] | undefined {
  const placed = new Array<number>(preferences.length).fill(-1)
  const next = new Array<number>(preferences.length).fill(0)
  const held: { partition: number; score: number }[][] = Array.from({ length: nodes }, () => [])
  const asking = preferences.flatMap((choices, partition) => (choices.length === 0 ? [] : [partition]))
  while (asking.length > 0) {
    const partition = asking.pop() as number
    const choice = (preferences[partition] as Choice[])[next[partition] as number]
    if (choice === undefined) return undefined
    next[partition] = (next[partition] as number) + 1
    const list = held[choice.node] as { partition: number; score: number }[]
    list.push({ partition, score: choice.score })
    placed[partition] = choice.node
    if (list.length <= capacity) continue
    let worst = 0
    for (let i = 1; i < list.length; i++) {
      const a = list[i] as { partition: number; score: number }
      const b = list[worst] as { partition: number; score: number }
      if (a.score < b.score || (a.score === b.score && a.partition > b.partition)) worst = i
    }
    const [refused] = list.splice(worst, 1) as [{ partition: number; score: number }]
    placed[refused.partition] = -1
    asking.push(refused.partition)
  }
  return placed
}
