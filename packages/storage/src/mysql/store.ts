import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'
import { sql } from 'kysely'
import { checkBatch } from '../check-batch.ts'
import { schemaMigration } from '../migrations/all.ts'
import { type CommitResult, type Fence, type Store, StoreError } from '../ports.ts'
import { recentOutcome } from '../recent-outcome.ts'
import { clusterSettings } from './cluster-settings.ts'
import { encodeCommandId } from './command-id.ts'
import { connectionOptions } from './connection-options.ts'
import { type Database, database } from './database.ts'
import { encodeBatch } from './encode-batch.ts'
import { laneConnection } from './lane-connection.ts'
import { readLives } from './read-lives.ts'
import { headColumns, toHead, toJournalEntry } from './rows.ts'
import { failureAfterSending } from './store-error.ts'

export interface MysqlStoreOptions {
  /** mysql://user:password@host:port/database[?ssl=true] */
  readonly url: string
  /** One connection each, opened at the lane's first commit. A process that never commits gives 0. */
  readonly lanes: number
  readonly clock: Clock
}

/**
 * The record in MySQL 8.0 or MariaDB 10.6, or later.
 * @throws StoreError when the database cannot be reached, or has not been migrated to this version.
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
  const lanes = Array.from({ length: options.lanes }, () => laneConnection(connection, options.clock))
  return guarded({
    ...reads(db),
    ...writes(db),
    settings: (proposed) => clusterSettings(db, proposed),
    async commit(lane, batch) {
      checkBatch(batch)
      const connection = lanes[lane]
      assert(connection !== undefined, `There is no lane ${lane}: the store was opened with ${lanes.length}.`)
      return toCommitResult(await connection.commit(encodeBatch(batch)))
    },
    async ping() {
      await sql`SELECT 1`.execute(db)
    },
    async close() {
      await Promise.all([db.destroy(), ...lanes.map((lane) => lane.close())])
    },
  })
}

function toCommitResult(rows: readonly { outcome: string; partition_id: number | null }[]): CommitResult {
  if (rows[0]?.outcome === 'committed') return { outcome: 'committed' }
  assert(rows[0]?.outcome === 'fenced', 'commit_batch answers committed or fenced.')
  const partitions = rows.map((row) => Number(row.partition_id)).sort((a, b) => a - b)
  return { outcome: 'fenced', partitions }
}

function reads(db: Database) {
  return {
    async owners() {
      const rows = await db.selectFrom('partition_owner').selectAll().orderBy('partition_id').execute()
      return rows.map((row) => ({ partition: row.partition_id, epoch: row.epoch, owner: row.owner }))
    },
    async cursors(partitions) {
      const cursors = new Map(partitions.map((partition) => [partition, '0']))
      if (partitions.length === 0) return cursors
      const rows = await db.selectFrom('partition_cursor').selectAll().where('partition_id', 'in', partitions).execute()
      for (const row of rows) cursors.set(row.partition_id, row.stream_id)
      return cursors
    },
    async connected(partitions) {
      if (partitions.length === 0) return []
      const rows = await db
        .selectFrom('player as p')
        .leftJoin('snapshot as s', 's.player_id', 'p.player_id')
        .leftJoin('snapshot_offline as f', 'f.player_id', 'p.player_id')
        .where('p.partition_id', 'in', partitions)
        .where('p.connection', 'is not', null)
        .select(['p.player_id', 'p.partition_id', 's.schema_version as owners', 'f.schema_version as workers'])
        .orderBy('p.player_id')
        .execute()
      return rows.map(({ player_id, partition_id, owners, workers }) => {
        const schemaVersion = Math.max(owners ?? 0, workers ?? 0)
        return { playerId: player_id, partition: partition_id, schemaVersion }
      })
    },
    async loadMany(playerIds) {
      return playerIds.length === 0 ? [] : readLives(db, sql`p.player_id IN (${sql.join(playerIds)})`)
    },
    async load(playerId) {
      const [life] = await readLives(db, sql`p.player_id = ${playerId}`)
      return life
    },
    async connectedCount() {
      const counted = await db
        .selectFrom('player')
        .select(({ fn }) => fn.countAll().as('players'))
        .where('connection', 'is not', null)
        .executeTakeFirstOrThrow()
      return Number(counted.players)
    },
    async offline(now, limit) {
      const rows = await db
        .selectFrom('player')
        .select(headColumns)
        .where('connection', 'is', null)
        .where('offline_due_at', '<=', now)
        .orderBy('offline_due_at')
        .orderBy('player_id')
        .limit(limit)
        .execute()
      return rows.map(toHead)
    },
    async outcome(playerId, commandId) {
      const row = await db
        .selectFrom('journal')
        .selectAll()
        .where('player_id', '=', playerId)
        .where('command_id', '=', Buffer.from(encodeCommandId(commandId)))
        .executeTakeFirst()
      return row === undefined ? undefined : recentOutcome(toJournalEntry(row))
    },
    async journal(playerId, untilSeq) {
      let query = db.selectFrom('journal').selectAll().where('player_id', '=', playerId)
      if (untilSeq !== undefined) query = query.where('seq', '<=', untilSeq)
      return (await query.orderBy('seq').execute()).map(toJournalEntry)
    },
    async ledger(playerId) {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('player_id', '=', playerId)
        .orderBy('seq')
        .orderBy('line')
        .execute()
      return rows.map(({ player_id, ...line }) => ({ playerId: player_id, ...line }))
    },
    async outboxPending(limit) {
      const rows = await db.selectFrom('outbox').selectAll().orderBy('run_at').orderBy('job_id').limit(limit).execute()
      return rows.map((row) => ({ id: row.job_id, queue: row.queue, payload: row.payload, runAt: row.run_at }))
    },
  } satisfies Partial<Store>
}

function writes(db: Database) {
  return {
    async acquire(claims) {
      assert(
        new Set(claims.map((claim) => claim.partition)).size === claims.length,
        '[FENCE-1] A partition is claimed once at a time.',
      )
      if (claims.length === 0) return []
      const sorted = [...claims].sort((a, b) => a.partition - b.partition)
      const json = JSON.stringify(sorted.map((claim) => [claim.partition, claim.epoch, claim.owner]))
      const rows = await call<{ partition_id: number; epoch: number }>(db, sql`CALL acquire_partitions(${json})`)
      return rows.map((row): Fence => ({ partition: row.partition_id, epoch: row.epoch }))
    },
    async saveOfflineSnapshot(snapshot, nextDueAt) {
      const { playerId, seq, at, minute, schemaVersion, data } = snapshot
      const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      const [row] = await call<{ written: number }>(
        db,
        sql`CALL save_offline_snapshot(${playerId}, ${seq}, ${at}, ${minute}, ${schemaVersion}, ${bytes}, ${nextDueAt})`,
      )
      return row?.written === 1
    },
    async outboxDone(ids) {
      if (ids.length > 0) await db.deleteFrom('outbox').where('job_id', 'in', ids).execute()
    },
  } satisfies Partial<Store>
}

/** The first result set of a procedure; the last is only a status. */
async function call<Row>(db: Database, query: ReturnType<typeof sql>): Promise<readonly Row[]> {
  const { rows } = await query.execute(db)
  return rows[0] as readonly Row[]
}

async function checkMigrated(db: Database): Promise<void> {
  const advice = 'Run the migrations first.'
  const table = await sql`SHOW TABLES LIKE 'schema_migration'`.execute(db)
  if (table.rows.length === 0) throw new StoreError(`The database is empty. ${advice}`, false)
  const row = await db.selectFrom('schema_migration').select(db.fn.max('id').as('id')).executeTakeFirst()
  if ((row?.id ?? 0) < schemaMigration) {
    throw new StoreError(
      `The database stands at migration ${row?.id ?? 0}; this version needs ${schemaMigration}. ${advice}`,
      false,
    )
  }
}

/** Every failure that leaves the store is a StoreError that says what was being done; broken invariants stay what they are. */
function guarded(store: Store): Store {
  const wrapped = Object.entries(store).map(([name, method]: [string, (...args: never[]) => Promise<unknown>]) => [
    name,
    async (...args: never[]) => {
      try {
        return await method(...args)
      } catch (error) {
        if (error instanceof Error && error.name === 'InvariantError') throw error
        throw failureAfterSending(name, error)
      }
    },
  ])
  return Object.fromEntries(wrapped) as Store
}
