import type { Clock } from '@lifegrid/base/clock'
import { partitionOf } from '@lifegrid/contract/partition'
import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { StoreError } from '../ports.ts'
import { type LiveMap, liveMap } from './live-map.ts'
import { readMap } from './map-table.ts'
import { isMoving, isPaused, type ShardMap, serverOf } from './shard-map.ts'

/** The servers of the record. The first one is also the directory: it has the map, and all that belongs to no single life. */
export interface Servers {
  readonly databases: readonly Database[]
  readonly directory: Database
  readonly map: LiveMap
  close(): Promise<void>
}

/**
 * Connects with the first query. The migrations must have been applied.
 * @param urls of all servers, in the order of their numbers.
 * @param onStale called when the first server does not answer, and the map that was read last is used: [SHARD-11].
 * @throws StoreError when a URL is not valid.
 */
export function openServers(urls: readonly string[], clock: Clock, onStale?: (error: unknown) => void): Servers {
  const databases = urls.map((url) => database(connectionOptions(url)))
  const [directory] = databases
  if (directory === undefined) throw new StoreError('The record has no server.', false)
  const map = liveMap(() => readMap(directory), clock, onStale)
  return {
    databases,
    directory,
    map,
    async close() {
      await Promise.all(databases.map((db) => db.destroy()))
    },
  }
}

/** The number of the server with the life of a player. */
export function homeOf(map: ShardMap, playerId: string): number {
  return map.partitions === 0 ? 0 : serverOf(map, partitionOf(playerId, map.partitions))
}

/** [SHARD-4] @throws StoreError, with nothing written, when only the owner of the player's partition may write to it now. */
export function checkWritable(map: ShardMap, playerId: string): void {
  if (map.partitions === 0) return
  const partition = partitionOf(playerId, map.partitions)
  if (isPaused(map, partition)) throw movingError(partition)
}

/** @throws StoreError, with nothing written, when the player's partition moves, or rows of it are left on the former server. */
export function checkSettled(map: ShardMap, playerId: string): void {
  if (map.partitions === 0) return
  const partition = partitionOf(playerId, map.partitions)
  if (isMoving(map, partition)) throw movingError(partition)
}

export function movingError(partition: number): StoreError {
  return new StoreError(`Partition ${partition} moves to another server of the record.`, false)
}

/** The players by the number of their server. */
export function byHome<Item>(
  map: ShardMap,
  items: readonly Item[],
  playerOf: (item: Item) => string,
): Map<number, Item[]> {
  return Map.groupBy(items, (item) => homeOf(map, playerOf(item)))
}

/** The database with the life of a player. */
export async function databaseOf({ databases, map }: Servers, playerId: string): Promise<Database> {
  return databaseAt(databases, homeOf(await map.current(), playerId))
}

/** The same for reads, which go on while the first server does not answer: [SHARD-11]. */
export async function databaseToRead({ databases, map }: Servers, playerId: string): Promise<Database> {
  return databaseAt(databases, homeOf(await map.fenced(), playerId))
}

export function databaseAt(databases: readonly Database[], server: number): Database {
  const db = databases[server]
  if (db === undefined) throw new StoreError(unknownServer(server, databases.length), false)
  return db
}

export function unknownServer(server: number, servers: number): string {
  return `The record has lives on server ${server}, and MYSQL_URLS names ${servers} ${servers === 1 ? 'server' : 'servers'}.`
}
