import { partitionOf } from '@lifegrid/contract/partition'
import { guarded } from '../mysql/guarded.ts'
import type { Store } from '../ports.ts'
import { deviceCalls } from './device-calls.ts'
import { forgetFormer } from './forget-tokens.ts'
import { forwardPurchases } from './forward-purchases.ts'
import { lifeCalls } from './life-calls.ts'
import { checkSettledPartition, type OnServerError, partitionCalls } from './partition-calls.ts'
import { purchaseCalls } from './purchase-calls.ts'
import { databaseAt, type Servers } from './servers.ts'
import { serverOf } from './shard-map.ts'
import { storeAt, storeRoutes } from './store-routes.ts'
import { sweepCalls } from './sweep-calls.ts'
import { topologyCopy } from './topology-copy.ts'
import { removeFromDirectory } from './unplayed-rows.ts'

export interface ShardedStoreOptions {
  readonly servers: Servers
  /** One for each server, in the same order. */
  readonly stores: readonly Store[]
  /** The lanes of each of the stores. */
  readonly lanes: number
  readonly onError: OnServerError
}

/** The record on several servers: [SHARD-1]. Each call goes to the server, or the servers, with the lives that it is about. */
export function shardedStore({ servers, stores, lanes, onError }: ShardedStoreOptions): Store {
  const { databases, directory, map } = servers
  const routes = storeRoutes(stores, map)
  const partitions = partitionCalls(routes, lanes, (server) => topologyCopy(databaseAt(databases, server)), onError)
  const sweeps = sweepCalls(routes, onError)
  const { fromEach, ...sweepMethods } = sweeps
  return guarded<Store>({
    ...lifeCalls(routes),
    ...partitions,
    ...sweepMethods,
    ...deviceCalls(routes, servers, fromEach),
    ...purchaseCalls(servers),
    async commit(lane, batch) {
      const result = await partitions.commit(lane, batch)
      if (result.outcome === 'committed' && batch.deviceTokens.length > 0) {
        const own = Math.floor(lane / lanes)
        // Not awaited: a server that does not answer must not hold up the commits of another one.
        for (const [server, db] of databases.entries()) {
          if (server !== own) forgetFormer(db, batch.deviceTokens).catch((error: unknown) => onError(error, server))
        }
      }
      return result
    },
    // [SHARD-1] Accounts are in the directory.
    siblings: (playerIds) => storeAt(stores, 0).siblings(playerIds),
    async claimOutbox(claim) {
      const jobs = await sweepMethods.claimOutbox(claim)
      // [SHARD-7] After the claim: the purchase of each claimed job was committed with the job.
      if (jobs.length > 0) for (const db of databases.slice(1)) await forwardPurchases(db, directory)
      return jobs
    },
    async removeUnplayed(partition, playerIds, rule) {
      const known = await map.current()
      checkSettledPartition(known, partition)
      const server = serverOf(known, partition)
      const mine = playerIds.filter((id) => known.partitions === 0 || partitionOf(id, known.partitions) === partition)
      const removed = await storeAt(stores, server).removeUnplayed(partition, mine, rule)
      // [SHARD-6]
      if (server > 0) await removeFromDirectory({ home: databases[server] ?? directory, directory }, mine)
      return removed
    },
    async close() {
      await partitions.close()
      await servers.close()
    },
  })
}
