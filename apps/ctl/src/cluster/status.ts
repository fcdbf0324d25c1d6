import type { NodeSession, Sessions, Streams } from '@lifegrid/cluster/ports'
import { laneOf } from '@lifegrid/contract/partition'
import type { Store } from '@lifegrid/storage/ports'

export interface PartitionStatus {
  readonly partition: number
  /** The owner's session id; null while nobody has it. */
  readonly owner: string | null
  readonly epoch: number
  /** Entries that wait in its stream. */
  readonly lag: number
}

export interface ClusterStatus {
  readonly nodes: readonly NodeSession[]
  readonly partitions: readonly PartitionStatus[]
  /** By the record: players who have a connection. */
  readonly connectedPlayers: number
}

export interface StatusSources {
  readonly store: Pick<Store, 'owners' | 'connectedCount'>
  readonly streams: Pick<Streams, 'backlog'>
  readonly sessions: Pick<Sessions, 'view'>
  readonly lanes: number
}

/** What the cluster looks like now. Each part is read by itself, so that a move in between can show in one and not yet in another. */
export async function clusterStatus({ store, streams, sessions, lanes }: StatusSources): Promise<ClusterStatus> {
  const [owners, connectedPlayers, view] = await Promise.all([store.owners(), store.connectedCount(), sessions.view()])
  const byLane = Map.groupBy(owners, ({ partition }) => laneOf(partition, lanes))
  const backlogs = await Promise.all(
    [...byLane].map(([lane, rows]) =>
      streams.backlog(
        lane,
        rows.map(({ partition }) => partition),
      ),
    ),
  )
  const lag = new Map(backlogs.flatMap((backlog) => [...backlog]))
  return {
    nodes: [...view.nodes].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1)),
    partitions: owners.map((row) => ({ ...row, lag: lag.get(row.partition) ?? 0 })),
    connectedPlayers,
  }
}
