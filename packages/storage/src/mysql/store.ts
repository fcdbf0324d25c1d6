import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'
import { sql } from 'kysely'
import { checkBatch } from '../check-batch.ts'
import { messageRows } from '../messages/mysql-messages.ts'
import { checkMigrated } from '../migration/check-migrated.ts'
import type { CommitResult, Store } from '../ports.ts'
import { purchaseRows } from '../purchases/mysql-purchases.ts'
import { journalRetention } from '../retention/mysql-journal-retention.ts'
import { clusterSettings } from './cluster-settings.ts'
import { commitCall } from './commit-call.ts'
import { connectionOptions } from './connection-options.ts'
import { type Database, database } from './database.ts'
import { guarded } from './guarded.ts'
import { journalled } from './journalled.ts'
import { type CommitRow, laneConnection } from './lane-connection.ts'
import { pushes } from './pushes.ts'
import { readCursors } from './read-cursors.ts'
import { reads } from './reads.ts'
import { recordHistory } from './record-history.ts'
import { failureAfterSending, isDuplicateKey } from './store-error.ts'
import { writes } from './writes.ts'

export interface MysqlStoreOptions {
  /** mysql://user:password@host:port/database[?ssl=true] */
  readonly url: string
  /** The number of lanes. Each opens a connection at its first commit. 0 for a process that commits no batches. */
  readonly lanes: number
  readonly clock: Clock
}

/**
 * The record in MySQL or MariaDB, on one server.
 * @throws StoreError when the database cannot be reached or lacks a migration of this version.
 */
export async function mysqlStore(options: MysqlStoreOptions): Promise<Store> {
  const connection = connectionOptions(options.url)
  const db = database(connection)
  try {
    await checkMigrated(db)
  } catch (error) {
    await db.destroy()
    throw failureAfterSending('open the record', error)
  }
  return storeOn(db, options)
}

/** The record on a database that has been migrated. It closes the database when it is closed. */
export function storeOn(db: Database, { url, lanes: count, clock }: MysqlStoreOptions): Store {
  const lanes = Array.from({ length: count }, () => laneConnection(connectionOptions(url), clock))
  return guarded({
    ...reads(db),
    ...readCursors(db),
    ...writes(db),
    ...purchaseRows(db),
    ...pushes(db),
    ...messageRows(db),
    ...journalRetention(db),
    ...recordHistory(db),
    settings: (proposed) => clusterSettings(db, proposed),
    async commit(lane, batch) {
      checkBatch(batch)
      const connection = lanes[lane]
      assert(connection !== undefined, `There is no lane ${lane}: the store was opened with ${lanes.length} lanes.`)
      try {
        return toCommitResult(await connection.commit(commitCall(batch)))
      } catch (error) {
        const commands = isDuplicateKey(error) ? await journalled(db, batch.journal) : []
        if (commands.length === 0) throw error
        return { outcome: 'repeated', commands }
      }
    },
    async ping() {
      await sql`SELECT 1`.execute(db)
    },
    async close() {
      await Promise.all([db.destroy(), ...lanes.map((lane) => lane.close())])
    },
  })
}

function toCommitResult(rows: readonly CommitRow[]): CommitResult {
  if (rows[0]?.outcome === 'committed') return { outcome: 'committed' }
  if (rows[0]?.outcome === 'removed')
    return { outcome: 'removed', players: rows.map((row) => String(row.player_id)).sort() }
  assert(rows[0]?.outcome === 'fenced', 'commit_lane returns committed, removed or fenced.')
  const partitions = rows.map((row) => Number(row.partition_id)).sort((a, b) => a - b)
  return { outcome: 'fenced', partitions }
}
