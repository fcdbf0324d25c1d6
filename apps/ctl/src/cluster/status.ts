import { type Clock, sleep } from '@lifegrid/base/clock'
import { clusterLimits } from '@lifegrid/cluster/limits'
import type { MembershipView, NodeSession, Sessions, Streams } from '@lifegrid/cluster/ports'
import { laneOf } from '@lifegrid/contract/partition'
import type { Store } from '@lifegrid/storage/ports'
import type { NodeTroubles } from './node-troubles.ts'

export interface PartitionStatus {
  readonly partition: number
  /** The session id of the owner; null while there is none. */
  readonly owner: string | null
  readonly epoch: number
  /** Entries in its stream that the owner has not committed yet. */
  readonly lag: number
}

export interface ClusterStatus {
  readonly nodes: readonly NodeSession[]
  readonly partitions: readonly PartitionStatus[]
  /** The troubles that nodes report about themselves. */
  readonly troubles: readonly NodeTroubles[]
  /** Players with a connection, according to the record. */
  readonly connectedPlayers: number
}

/** After this time the second look considers a session gone whose connection was already missing at the first look. */
const secondLookMs = clusterLimits.connectionMissingMs + clusterLimits.watchPeriodMs

export interface StatusSources {
  readonly store: Pick<Store, 'owners' | 'cursors' | 'connectedCount'>
  readonly streams: Pick<Streams, 'lag'>
  readonly sessions: Pick<Sessions, 'view'>
  readonly lanes: number
  readonly clock: Clock
  readonly troubles: (nodes: readonly NodeSession[]) => Promise<readonly NodeTroubles[]>
}

/**
 * The members as a watching node sees them: [LEASE-1]. A single look cannot know how long a connection has been missing, so it would show a
 * killed node until its record expires.
 */
export async function settledView(sessions: Pick<Sessions, 'view'>, clock: Clock): Promise<MembershipView> {
  await sessions.view()
  await sleep(clock, secondLookMs)
  return sessions.view()
}

/** The current status of the cluster. Its parts are read one after the other, so a move in between can show in one part only. */
export async function clusterStatus({
  store,
  streams,
  sessions,
  lanes,
  clock,
  troubles,
}: StatusSources): Promise<ClusterStatus> {
  // Read first, because partitions may move while this waits.
  const view = await settledView(sessions, clock)
  const [partitions, connectedPlayers] = await Promise.all([
    partitionStatuses(store, streams, lanes),
    store.connectedCount(),
  ])
  return {
    nodes: sortedNodes(view),
    partitions,
    troubles: await troubles(view.nodes),
    connectedPlayers,
  }
}

/** The nodes by kind, then by session. */
export function sortedNodes({ nodes }: MembershipView): NodeSession[] {
  return [...nodes].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1))
}

/** Every partition with its owner and its lag, in the order of their numbers. */
export async function partitionStatuses(
  store: Pick<Store, 'owners' | 'cursors'>,
  streams: Pick<Streams, 'lag'>,
  lanes: number,
): Promise<PartitionStatus[]> {
  const owners = await store.owners()
  const cursors = await store.cursors(owners.map(({ partition }) => partition))
  const byLane = Map.groupBy(cursors, ([partition]) => laneOf(partition, lanes))
  const lags = await Promise.all(
    [...byLane].map(([lane, entries]) =>
      streams.lag(lane, new Map(entries.map(([partition, { streamId }]) => [partition, streamId]))),
    ),
  )
  const lag = new Map(lags.flatMap((each) => [...each]))
  return owners.map((row) => ({ ...row, lag: lag.get(row.partition) ?? 0 }))
}
