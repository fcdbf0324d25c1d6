import { type Clock, sleep } from '@lifegrid/base/clock'
import { clusterLimits } from '@lifegrid/cluster/limits'
import type { MembershipView, NodeSession, Sessions, Streams } from '@lifegrid/cluster/ports'
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

/** Long enough for a second look to hold a session for gone whose connection was missing at the first. */
const secondLookMs = clusterLimits.connectionMissingMs + clusterLimits.watchPeriodMs

export interface StatusSources {
  readonly store: Pick<Store, 'owners' | 'cursors' | 'connectedCount'>
  readonly streams: Pick<Streams, 'lag'>
  readonly sessions: Pick<Sessions, 'view'>
  readonly lanes: number
  readonly clock: Clock
}

/**
 * Who is there, as a node would judge it that watches: [LEASE-1]. One look alone shows a killed node for as long as its record lives,
 * as nobody knows yet how long its connection has been missing.
 */
export async function settledView(sessions: Pick<Sessions, 'view'>, clock: Clock): Promise<MembershipView> {
  await sessions.view()
  await sleep(clock, secondLookMs)
  return sessions.view()
}

/** What the cluster looks like now. Each part is read by itself, so that a move in between can show in one and not yet in another. */
export async function clusterStatus({ store, streams, sessions, lanes, clock }: StatusSources): Promise<ClusterStatus> {
  // Before the rest is read: partitions may have moved while we looked.
  const view = await settledView(sessions, clock)
  const [owners, connectedPlayers] = await Promise.all([store.owners(), store.connectedCount()])
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
