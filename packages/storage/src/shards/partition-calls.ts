import { type ClusterSettings, type Fence, type PartitionOwner, type Store, StoreError } from '../ports.ts'
import { movingError } from './servers.ts'
import { isFrozen, isMoving, type ShardMap, serverOf } from './shard-map.ts'
import { type StoreRoutes, storeAt } from './store-routes.ts'

/** Called when one of several servers does not answer, and the call goes on without it. */
export type OnServerError = (error: unknown, server: number) => void

/** The copy of the topology on another server than the first one; undefined where no move has left one. */
export type TopologyCopies = (server: number) => Promise<ClusterSettings | undefined>

/** The methods of {@link Store} about partitions. One server that does not answer must not stop the partitions of the others. */
export function partitionCalls(routes: StoreRoutes, lanes: number, copies: TopologyCopies, onError: OnServerError) {
  const { stores, map } = routes
  const ownersOf = lastOwners(stores, onError)
  const topology = lastTopology(routes, copies, onError)
  return {
    settings: topology.settings,
    history: () => storeAt(stores, 0).history(),
    renewHistory: () => storeAt(stores, 0).renewHistory(),
    async owners() {
      // [SHARD-3] A sim asks for the owners before each claim, so it claims by the map as of now, or by the last one: [SHARD-11].
      const known = await map.refreshFenced()
      const rows = (await ownersOf()).flatMap((owners, server) =>
        owners.filter(({ partition }) => serverOf(known, partition) === server).map((row) => marked(known, row)),
      )
      return rows.sort((a, b) => a.partition - b.partition)
    },
    async acquire(claims) {
      const known = map.latest()
      const parts = Map.groupBy(
        claims.filter(({ partition }) => !isFrozen(known, partition)),
        ({ partition }) => serverOf(known, partition),
      )
      const won = await tolerant([...parts], onError, async ([server, part]) => {
        await topology.check(server)
        return storeAt(stores, server).acquire(part)
      })
      return won.flat().sort((a: Fence, b: Fence) => a.partition - b.partition)
    },
    async cursors(partitions) {
      const parts = await byServer(routes, partitions, (store, part) => store.cursors(part))
      return new Map(parts.flatMap((cursors) => [...cursors]))
    },
    async newestToldAt() {
      return Math.max(...(await Promise.all(stores.map((store) => store.newestToldAt()))))
    },
    /** The lanes of the first server come first, then those of the second: a sim has one of its own for each server. */
    commit: (lane, batch) => storeAt(stores, Math.floor(lane / Math.max(1, lanes))).commit(lane % lanes, batch),
    async connected(partitions) {
      const parts = await byServer(routes, partitions, (store, part) => store.connected(part))
      return parts.flat().sort((a, b) => (a.playerId < b.playerId ? -1 : 1))
    },
    async samplePlayers(partition, seed, limit) {
      return storeAt(stores, serverOf(await map.current(), partition)).samplePlayers(partition, seed, limit)
    },
    /** The directory alone: a node without one of the other servers still serves the lives of the rest. */
    ping: (partition) => storeAt(stores, partition === undefined ? 0 : serverOf(map.latest(), partition)).ping(),
    async close() {
      await Promise.all(stores.map((store) => store.close()))
    },
  } satisfies Partial<Store>
}

/** @throws StoreError when the partition moves, or rows of it are left on the former server. */
export function checkSettledPartition(map: ShardMap, partition: number): void {
  if (isMoving(map, partition)) throw movingError(partition)
}

function marked(map: ShardMap, row: PartitionOwner): PartitionOwner {
  return isFrozen(map, row.partition) ? { ...row, frozen: true } : row
}

async function byServer<Result>(
  { stores, map }: StoreRoutes,
  partitions: readonly number[],
  use: (store: Store, part: number[]) => Promise<Result>,
): Promise<Result[]> {
  const known = await map.fenced()
  const parts = Map.groupBy(partitions, (partition) => serverOf(known, partition))
  return Promise.all([...parts].map(([server, part]) => use(storeAt(stores, server), part)))
}

/**
 * [SHARD-11] The topology, also while the first server does not answer: then it is the one that was read last, and before a claim on another server
 * the copy there is compared with it. A process that slept through a change of the topology claims nothing: [TOPO-2].
 */
function lastTopology({ stores, map }: StoreRoutes, copies: TopologyCopies, onError: OnServerError) {
  let last: ClusterSettings | undefined
  let isLast = false
  return {
    async settings(proposed: ClusterSettings): Promise<ClusterSettings> {
      try {
        last = await storeAt(stores, 0).settings(proposed)
        isLast = false
      } catch (error) {
        if (last === undefined || !(error instanceof StoreError)) throw error
        onError(error, 0)
        isLast = true
      }
      return last
    },
    /** @throws StoreError when the partitions of this server must not be claimed now. */
    async check(server: number): Promise<void> {
      if (!isLast && !map.isStale()) return
      const copy = server === 0 ? undefined : await copies(server)
      if (copy !== undefined && copy.partitions === last?.partitions && copy.lanes === last.lanes) return
      throw new StoreError(`The topology cannot be compared before a claim on server ${server}.`, false)
    },
  }
}

/** Reads the owners on each server. For a server that does not answer, those that were read last; nobody can claim there anyway. */
function lastOwners(stores: readonly Store[], onError: OnServerError): () => Promise<PartitionOwner[][]> {
  const last = new Map<number, PartitionOwner[]>()
  return () =>
    Promise.all(
      stores.map(async (store, server) => {
        try {
          const owners = await store.owners()
          last.set(server, owners)
          return owners
        } catch (error) {
          const known = last.get(server)
          if (known === undefined || stores.length === 1 || !(error instanceof StoreError)) throw error
          onError(error, server)
          return known
        }
      }),
    )
}

/** The results of the servers that answer. @throws the first error when none does. */
async function tolerant<Part extends readonly [server: number, ...unknown[]], Result>(
  parts: readonly Part[],
  onError: OnServerError,
  use: (part: Part) => Promise<Result>,
): Promise<Result[]> {
  const settled = await Promise.allSettled(parts.map(use))
  const failed = settled.flatMap((one, index) => (one.status === 'rejected' ? [{ reason: one.reason, index }] : []))
  const bug = failed.find(({ reason }) => !(reason instanceof StoreError))
  if (bug !== undefined) throw bug.reason
  if (failed.length > 0 && failed.length === parts.length) throw failed[0]?.reason
  for (const { reason, index } of failed) onError(reason, parts[index]?.[0] ?? 0)
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}
