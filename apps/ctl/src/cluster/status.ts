import type { NodeSession, Sessions, Streams } from '@lifegrid/cluster/ports'
import { laneOf } from '@lifegrid/contract/partition'
import type { Store } from '@lifegrid/storage/ports'

export interface PartitionStatus {
  readonly partition: number
  /** The owner's session id; null while nobody has it. */
  readonly owner: string | null
  readonly epoch: number
  /** Entries in its stream that the owner has yet to commit. */
  readonly lag: number
}

export interface ClusterStatus {
  readonly nodes: readonly NodeSession[]
  readonly partitions: readonly PartitionStatus[]
  /** By the record: players who have a connection. */
  readonly connectedPlayers: number
}

export interface StatusSources {
  readonly store: Pick<Store, 'owners' | 'cursors' | 'connectedCount'>
  readonly streams: Pick<Streams, 'lag'>
  readonly sessions: Pick<Sessions, 'view'>
  readonly lanes: number
}

/** What the cluster looks like now. Each part is read by itself, so that a move in between can show in one and not yet in another. */
export async function clusterStatus({ store, streams, sessions, lanes }: StatusSources): Promise<ClusterStatus> {
  const [owners, connectedPlayers, view] = await Promise.all([store.owners(), store.connectedCount(), sessions.view()])
  const cursors = await store.cursors(owners.map(({ partition }) => partition))
  const byLane = Map.groupBy(cursors, ([partition]) => laneOf(partition, lanes))
  const lags = await Promise.all([...byLane].map(([lane, entries]) => streams.lag(lane, new Map(entries))))
  const lag = new Map(lags.flatMap((each) => [...each]))
  return {
    nodes: [...view.nodes].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1)),
    partitions: owners.map((row) => ({ ...row, lag: lag.get(row.partition) ?? 0 })),
    connectedPlayers,
  }
}
