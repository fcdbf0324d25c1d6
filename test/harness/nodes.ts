import { partitionOf } from '@lifegrid/contract/partition'
import type { LocalCluster } from '@lifegrid/local/cluster'
import type { ClusterNode } from '@lifegrid/local/nodes/managed-node'
import { until } from '@lifegrid/local/process/until'
import { waitMs } from './wait-until.ts'

/** Questions to the nodes' admin ports: who owns a player, the live state of a life, and metrics. */

/** A sim's answer to `GET /players/:id`. */
export interface LiveLife {
  readonly playerId: string
  readonly seq: number
  /** The cluster wall time to which the life has been advanced, in ms. */
  readonly at: number
  readonly minute: number
  readonly hash: string
  readonly epoch: number
}

const requestMs = 2_000

/** GET on a node's admin port. @returns undefined when the node answers with an error status, or not at all. */
async function get(node: ClusterNode, path: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${node.adminUrl}${path}`, { signal: AbortSignal.timeout(requestMs) })
    const text = await response.text()
    return response.ok ? text : undefined
  } catch {
    // A node that is down or paused does not answer. Callers ask the other nodes, or ask again.
    return undefined
  }
}

/** The partitions that a sim holds now. @returns undefined when it does not answer. */
export async function partitionsOf(node: ClusterNode): Promise<number[] | undefined> {
  const text = await get(node, '/partitions')
  if (text === undefined) return undefined
  return (JSON.parse(text) as { partition: number }[]).map(({ partition }) => partition)
}

/** The sim that holds the player's partition. @returns undefined while no sim does. */
export async function ownerOf(
  cluster: LocalCluster,
  userID: string,
  partitions: number,
): Promise<ClusterNode | undefined> {
  const partition = partitionOf(userID, partitions)
  for (const node of cluster.nodes('sim')) {
    if (node.running && (await partitionsOf(node))?.includes(partition)) return node
  }
  return undefined
}

/** Like {@link ownerOf}, but waits until a sim holds the partition, which may be moving. */
export function waitForOwner(cluster: LocalCluster, userID: string, partitions: number): Promise<ClusterNode> {
  return until(`a sim owns the partition of ${userID}`, waitMs, () => ownerOf(cluster, userID, partitions))
}

/** The life in its owner's memory. @returns undefined when no sim has it. */
export async function liveLife(cluster: LocalCluster, userID: string): Promise<LiveLife | undefined> {
  for (const node of cluster.nodes('sim')) {
    const text = node.running ? await get(node, `/players/${userID}`) : undefined
    if (text !== undefined) return JSON.parse(text) as LiveLife
  }
  return undefined
}

/** The sum of a node's samples of a metric that have all of `labels`; 0 when the node does not answer. */
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
