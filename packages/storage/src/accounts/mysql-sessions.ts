import type { Database } from '../mysql/database.ts'
import type { AccountStore } from './ports.ts'
import { sessionRow as rowOf, toSession } from './rows.ts'

/** The methods of {@link AccountStore} for sessions. */
export function sessionRows(db: Database) {
  return {
    async addSession(session) {
      await db.insertInto('account_session').values(rowOf(session)).execute()
    },
    async sessionsById(ids) {
      if (ids.length === 0) return new Map()
      const rows = await db.selectFrom('account_session').selectAll().where('session_id', 'in', ids).execute()
      return new Map(rows.map((row) => [row.session_id, toSession(row)]))
    },
    async sessions(accountId, now) {
      const rows = await db
        .selectFrom('account_session')
        .selectAll()
        .where('account_id', '=', accountId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .orderBy('used_at', 'desc')
        .orderBy('session_id')
        .execute()
      return rows.map(toSession)
    },
    async rotate(id, from, to, { now, expiresAt }) {
      const updated = await db
        .updateTable('account_session')
        .set({ refresh_hash: to, used_at: now, expires_at: expiresAt })
        .where('session_id', '=', id)
        .where('refresh_hash', '=', from)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .executeTakeFirstOrThrow()
      return updated.numUpdatedRows === 1n
    },
    async setSessionCharacter(id, playerId) {
      await db.updateTable('account_session').set({ player_id: playerId }).where('session_id', '=', id).execute()
    },
    async endSession(accountId, id, now) {
      const ended = await endSessions(db, accountId, now).where('session_id', '=', id).executeTakeFirstOrThrow()
      return ended.numUpdatedRows === 1n
    },
    async endAllSessions(accountId, now) {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('account')
          .set({ tokens_after: now })
          .where('account_id', '=', accountId)
          .execute()
        await endSessions(transaction, accountId, now).execute()
      })
    },
  } satisfies Partial<AccountStore>
}

/** Ends the sessions of an account that have not ended. The caller may add a condition. */
export function endSessions(db: Database, accountId: string, now: number) {
  return db
    .updateTable('account_session')
    .set({ revoked_at: now })
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
}
