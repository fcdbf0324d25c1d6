import type { NodeSession } from '@lifegrid/cluster/ports'
import { eligible, pinned } from '@lifegrid/cluster/ring'
import { laneOf } from '@lifegrid/contract/partition'
import type { PartitionOwner } from '@lifegrid/storage/ports'
import { columns } from '../columns.ts'
import { nameOf } from './command-node.ts'
import type { PartitionStatus } from './status.ts'

/** One node, as `lifegrid nodes` shows it. */
export interface NodeRow extends Omit<NodeSession, 'id' | 'topology' | 'pins'> {
  /** NODE_NAME. */
  readonly name: string
  readonly session: string
  /** The number of partitions that it owns according to the record. */
  readonly partitions: number
}

/** One partition, as `lifegrid partitions` shows it. */
export interface PartitionRow extends PartitionStatus {
  readonly lane: number
  /** Whether the owner has a session. A partition whose owner has none stands still until a sim claims it. */
  readonly isServed: boolean
  /** [MOVE-4] The session of the sim that it is pinned to; null for none. The pins of a sim that drains do nothing. */
  readonly pin: string | null
}

export function nodeRows(nodes: readonly NodeSession[], owners: readonly PartitionOwner[]): NodeRow[] {
  const owned = Map.groupBy(owners, ({ owner }) => owner)
  return nodes.map(({ id, topology: _, pins: __, ...node }) => ({
    name: nameOf({ id, kind: node.kind }),
    session: id,
    ...node,
    partitions: owned.get(id)?.length ?? 0,
  }))
}

export function partitionRows(
  partitions: readonly PartitionStatus[],
  nodes: readonly NodeSession[],
  lanes: number,
): PartitionRow[] {
  const alive = new Set(nodes.map(({ id }) => id))
  const pins = pinned(eligible({ version: 0, nodes }))
  return partitions.map((row) => ({
    ...row,
    lane: laneOf(row.partition, lanes),
    isServed: row.owner !== null && alive.has(row.owner),
    pin: pins.get(row.partition)?.id ?? null,
  }))
}

export function nodesText(rows: readonly NodeRow[]): string {
  if (rows.length === 0) return 'No node is running.'
  return columns(
    ['NAME', 'KIND', 'SESSION', 'ADMIN', 'SCHEMA', 'LOAD', 'PARTITIONS', 'STATE'],
    rows.map(({ name, kind, session, address, version, load, partitions, draining }) => [
      name,
      kind,
      session,
      address,
      // An edge reads no state, and only a sim owns partitions.
      kind === 'edge' ? '–' : `v${version}`,
      String(load),
      kind === 'sim' ? String(partitions) : '–',
      draining ? 'draining' : 'up',
    ]),
  )
}

export function partitionsText(rows: readonly PartitionRow[]): string {
  if (rows.length === 0) return 'There are no such partitions.'
  return columns(
    ['PARTITION', 'LANE', 'OWNER', 'EPOCH', 'LAG', 'PINNED TO'],
    rows.map(({ partition, lane, owner, epoch, lag, isServed, pin }) => [
      String(partition),
      String(lane),
      owner === null ? '(none)' : isServed ? owner : `${owner} (gone)`,
      String(epoch),
      String(lag),
      pin ?? '–',
    ]),
  )
}
