import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { lifeHash } from './life-hash.ts'
import { livesOf } from './lives-of.ts'
import type { DeletionTable } from './mysql-schema.ts'
import type { Deletion, RightsStore } from './ports.ts'
import { tellJob } from './rights-jobs.ts'

/** The methods of {@link RightsStore} for deletions. */
export function deletionRows(db: Database) {
  return {
    deletion: (playerId) => scheduled(db, playerId),
    async scheduleDeletion(wanted) {
      return await db.transaction().execute(async (transaction) => {
        const there = await scheduled(transaction, wanted.playerId)
        if (there !== undefined) return there
        const { playerId, requestedAt, dueAt } = wanted
        // The lives compare times, so a request after a cancellation is later than that.
        await sql`
          INSERT INTO account_deletion (player_id, requested_at, due_at) VALUES (${playerId}, ${requestedAt}, ${dueAt})
            ON DUPLICATE KEY UPDATE
              requested_at = GREATEST(VALUES(requested_at), COALESCE(cancelled_at, 0) + 1),
              due_at = VALUES(due_at), cancelled_at = NULL, told_at = NULL`.execute(transaction)
        const made = await scheduled(transaction, playerId)
        await addJob(transaction, playerId, made?.requestedAt ?? requestedAt)
        return made ?? wanted
      })
    },
    async cancelDeletion(playerId, at) {
      return await db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('account_deletion')
          .set({ cancelled_at: sql<number>`GREATEST(${at}, requested_at + 1)`, told_at: null })
          .where('player_id', 'in', await livesOf(transaction, playerId))
          .where('cancelled_at', 'is', null)
          .where('erasing_at', 'is', null)
          .executeTakeFirstOrThrow()
        if (numUpdatedRows === 0n) return false
        await addJob(transaction, playerId, at)
        return true
      })
    },
    async isCancelled(playerId) {
      const rows = await rowsOf(db, playerId)
      return rows.length > 0 && rows.every((row) => row.cancelled_at !== null)
    },
    async erased(playerIds) {
      if (playerIds.length === 0) return new Set()
      const byHash = new Map(playerIds.map((id) => [lifeHash(id), id]))
      const rows = await db
        .selectFrom('erased_life')
        .select('life_hash')
        .where('life_hash', 'in', [...byHash.keys()])
        .execute()
      return new Set(rows.map((row) => byHash.get(row.life_hash) as string))
    },
  } satisfies Partial<RightsStore>
}

async function scheduled(db: Database, playerId: string): Promise<Deletion | undefined> {
  const rows = (await rowsOf(db, playerId)).filter((row) => row.cancelled_at === null)
  const [row] = rows.sort((a, b) => a.due_at - b.due_at)
  return row && { playerId: row.player_id, requestedAt: row.requested_at, dueAt: row.due_at }
}

async function rowsOf(db: Database, playerId: string): Promise<DeletionTable[]> {
  const lives = await livesOf(db, playerId)
  return await db.selectFrom('account_deletion').selectAll().where('player_id', 'in', lives).execute()
}

async function addJob(db: Database, playerId: string, at: number): Promise<void> {
  const { id, queue, payload, runAt } = tellJob(playerId, at)
  await db.insertInto('outbox').ignore().values({ job_id: id, queue, payload, run_at: runAt }).execute()
}
