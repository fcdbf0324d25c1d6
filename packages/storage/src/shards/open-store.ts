import type { Clock } from '@lifegrid/base/clock'
import { checkMigrated } from '../migration/check-migrated.ts'
import type { Database } from '../mysql/database.ts'
import { mysqlStore, storeOn } from '../mysql/store.ts'
import { failureAfterSending } from '../mysql/store-error.ts'
import { type Store, StoreError } from '../ports.ts'
import type { OnServerError } from './partition-calls.ts'
import { onePlacement, type ShardPlacement } from './placement.ts'
import { openServers, type Servers, unknownServer } from './servers.ts'
import { serverOf, serversIn, serversNeeded } from './shard-map.ts'
import { shardedStore } from './sharded-store.ts'

export interface RecordOptions {
  /** The servers of the record, in the order of their numbers. */
  readonly urls: readonly string[]
  /** The number of lanes. Each opens a connection to each server at its first commit there. 0 for a process that commits no batches. */
  readonly lanes: number
  readonly clock: Clock
  /** Several servers: called when one does not answer, and a call goes on without it. */
  readonly onError?: OnServerError
}

export interface OpenRecord {
  readonly store: Store
  readonly placement: ShardPlacement
}

/**
 * Opens the record on all of its servers.
 * @throws StoreError when a server cannot be reached, lacks a migration of this version, or is not the one of its place in the list.
 */
export async function openRecord({ urls, lanes, clock, onError = () => {} }: RecordOptions): Promise<OpenRecord> {
  const [url] = urls
  if (urls.length === 1 && url !== undefined) {
    const store = await mysqlStore({ url, lanes, clock })
    try {
      await checkRecord(urls, clock)
    } catch (error) {
      await store.close()
      throw error
    }
    return { store, placement: onePlacement }
  }
  const servers = openServers(urls, clock, (error) => onError(error, 0))
  try {
    await checkServers(servers)
  } catch (error) {
    await servers.close()
    throw failureAfterSending('open the record', error)
  }
  const { databases, map } = servers
  const stores = databases.map((db, server) => storeOn(db, { url: urls[server] ?? '', lanes, clock }))
  return {
    store: shardedStore({ servers, stores, lanes, onError }),
    placement: { servers: databases.length, serverOf: (partition) => serverOf(map.latest(), partition) },
  }
}

/**
 * [SHARD-10] Checks the list of servers before a node starts that opens no store.
 * @throws StoreError when a server cannot be reached, lacks a migration of this version, or is not the one of its place in the list, and when the
 * record has lives on a server that the list lacks.
 */
export async function checkRecord(urls: readonly string[], clock: Clock): Promise<void> {
  const servers = openServers(urls, clock)
  try {
    await checkServers(servers)
  } catch (error) {
    throw failureAfterSending('open the record', error)
  } finally {
    await servers.close()
  }
}

async function checkServers({ databases, map }: Servers): Promise<void> {
  for (const db of databases) await checkMigrated(db)
  const known = await map.refresh()
  const needed = serversNeeded(known)
  if (needed > databases.length) throw otherList(unknownServer(needed - 1, databases.length))
  if (databases.length === 1) return
  await checkIdentities(databases, serversIn(known))
}

/**
 * [SHARD-2] Each server that has held partitions knows its number, and the record that it belongs to.
 * @param holding the numbers of those that hold partitions by the map.
 * @throws StoreError when one of them is in another place of the list, or belongs to another record.
 */
export async function checkIdentities(
  databases: readonly Database[],
  holding: ReadonlySet<number> = new Set(),
): Promise<void> {
  const found = await Promise.all(
    databases.map((db) => db.selectFrom('shard_identity').selectAll().where('id', '=', 1).executeTakeFirst()),
  )
  const record = found[0]?.record
  for (const [place, identity] of found.entries()) {
    if (identity === undefined && holding.has(place)) {
      throw otherList(
        `Place ${place} of MYSQL_URLS (counted from 0) has a database without a partition of the record, and the map says that server ${place} ` +
          'has some. Give all nodes the same servers in the same order.',
      )
    }
    if (identity === undefined) continue
    if (identity.number !== place) {
      throw otherList(
        `Place ${place} of MYSQL_URLS (counted from 0) has server ${identity.number} of the record. The order must stay as it was.`,
      )
    }
    if (identity.record !== record) {
      throw otherList(`Place ${place} of MYSQL_URLS has a server of another record.`)
    }
  }
}

/** [SHARD-10] It would be the same at the next try. */
function otherList(reason: string): StoreError {
  return new StoreError(reason, false, undefined, true)
}
