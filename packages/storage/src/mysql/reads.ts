import { sql } from 'kysely'
import type { Store } from '../ports.ts'
import { recentOutcome } from '../recent-outcome.ts'
import { playersAfter } from './audit-queries.ts'
import { encodeCommandId } from './command-id.ts'
import type { Database } from './database.ts'
import { lifeReads } from './read-lives.ts'
import { playerReads } from './read-players.ts'
import { toHead, toJournalEntry, toOutboxJob } from './rows.ts'

/** The methods of {@link Store} that only read. They use the pool's connections, never a lane's. */
export function reads(db: Database) {
  return {
    ...lifeReads(db),
    ...journalReads(db),
    ...playerReads(db),
    async owners() {
      // [SHARD-2] A negative epoch says that the partition is on another server.
      const owners = db.selectFrom('partition_owner').selectAll().where('epoch', '>=', 0)
      const rows = await owners.orderBy('partition_id').execute()
      return rows.map((row) => ({ partition: row.partition_id, epoch: row.epoch, owner: row.owner }))
    },
    async connected(partitions) {
      if (partitions.length === 0) return []
      // [MOVE-1] The index `player_connected` has all three columns, so no row of the table is read.
      const rows = await db
        .selectFrom('player')
        .select(['player_id', 'partition_id', 'schema_version'])
        .where('partition_id', 'in', partitions)
        .where('connection', 'is not', null)
        .orderBy('player_id')
        .execute()
      return rows.map((row) => ({
        playerId: row.player_id,
        partition: row.partition_id,
        schemaVersion: row.schema_version,
      }))
    },
    async head(playerId) {
      const row = await db.selectFrom('player').selectAll().where('player_id', '=', playerId).executeTakeFirst()
      return row === undefined ? undefined : toHead(row)
    },
    async connectedCount() {
      const counted = await db
        .selectFrom('player')
        .select(({ fn }) => fn.countAll().as('players'))
        .where('connection', 'is not', null)
        .executeTakeFirstOrThrow()
      return Number(counted.players)
    },
    playersAfter: (after, limit) => playersAfter(db, after, limit),
    async samplePlayers(partition, seed, limit) {
      const rows = await db
        .selectFrom('player')
        .select('player_id')
        .where('partition_id', '=', partition)
        .orderBy(sql`SHA2(CONCAT(${seed}, ' ', player_id), 256)`)
        .limit(limit)
        .execute()
      return rows.map((row) => row.player_id)
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
      return rows.map(toOutboxJob)
    },
  } satisfies Partial<Store>
}

/** The methods of {@link Store} that read journal entries. */
function journalReads(db: Database) {
  return {
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
  } satisfies Partial<Store>
}
