import { partitionOf } from '@lifegrid/contract/partition'
import type { LocalCluster } from '@lifegrid/local/cluster'
import type { ClusterNode } from '@lifegrid/local/nodes/managed-node'

/** What the nodes' admin ports tell: who owns whom, lives as they are, and metrics. */

/** A sim's answer to `GET /players/:id`. */
export interface LiveLife {
  readonly playerId: string
  readonly seq: number
  /** Cluster wall time, ms, to which it has been advanced. */
  readonly at: number
  readonly minute: number
  readonly hash: string
  readonly epoch: number
}

const requestMs = 2_000

/** GET on a node's admin port; undefined when it answers 404, or not at all. */
async function get(node: ClusterNode, path: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${node.adminUrl}${path}`, { signal: AbortSignal.timeout(requestMs) })
    const text = await response.text()
    return response.ok ? text : undefined
  } catch {
    // A node that is down or stands still has no answer; callers ask the others, or again.
    return undefined
  }
}

/** The partitions that a sim holds now. */
export async function partitionsOf(node: ClusterNode): Promise<number[]> {
  const text = await get(node, '/partitions')
  return text === undefined ? [] : (JSON.parse(text) as { partition: number }[]).map(({ partition }) => partition)
}

/** Which sim holds the player's partition; undefined while none does. */
export async function ownerOf(
  cluster: LocalCluster,
  userID: string,
  partitions: number,
): Promise<ClusterNode | undefined> {
  const partition = partitionOf(userID, partitions)
  for (const node of cluster.nodes('sim')) {
    if (node.running && (await partitionsOf(node)).includes(partition)) return node
  }
  return undefined
}

/** The life as its owner has it in memory; undefined when no sim has it. */
export async function liveLife(cluster: LocalCluster, userID: string): Promise<LiveLife | undefined> {
  for (const node of cluster.nodes('sim')) {
    const text = node.running ? await get(node, `/players/${userID}`) : undefined
    if (text !== undefined) return JSON.parse(text) as LiveLife
  }
  return undefined
}

/** The sum of a metric's samples on a node whose labels hold all of `labels`; 0 when the node does not answer. */
export async function metric(
  node: ClusterNode,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<number> {
  const text = (await get(node, '/metrics')) ?? ''
  const wanted = Object.entries(labels).map(([key, value]) => `${key}="${value}"`)
  let sum = 0
  for (const line of text.split('\n')) {
    const match = /^([a-zA-Z0-9_]+)(\{[^}]*\})? (\S+)/.exec(line)
    if (match?.[1] !== name || !wanted.every((label) => match[2]?.includes(label))) continue
    sum += Number(match[3])
  }
  return sum
}
