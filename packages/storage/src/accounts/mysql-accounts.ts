import type { Database } from '../mysql/database.ts'
import { endSessions } from './mysql-sessions.ts'
import type { AccountStore } from './ports.ts'
import { accountRow, characterRow, sessionRow, toAccount } from './rows.ts'

/** The methods of {@link AccountStore} for accounts. */
export function accountRows(db: Database) {
  return {
    async create({ account, character, session }) {
      return await db.transaction().execute(async (transaction) => {
        const inserted = await transaction
          .insertInto('account_character')
          .ignore()
          .values(characterRow(character))
          .executeTakeFirstOrThrow()
        if (inserted.numInsertedOrUpdatedRows !== 1n) return false
        await transaction.insertInto('account').values(accountRow(account)).execute()
        await transaction.insertInto('account_session').values(sessionRow(session)).execute()
        return true
      })
    },
    async account(id) {
      const row = await db.selectFrom('account').selectAll().where('account_id', '=', id).executeTakeFirst()
      return row && toAccount(row)
    },
    async accountWithEmail(email) {
      const row = await db.selectFrom('account').selectAll().where('email', '=', email).executeTakeFirst()
      return row && toAccount(row)
    },
    async accountAwaiting(email) {
      const row = await db
        .selectFrom('account')
        .selectAll()
        .where('pending_email', '=', email)
        .orderBy('created_at', 'desc')
        .orderBy('account_id')
        .limit(1)
        .executeTakeFirst()
      return row && toAccount(row)
    },
    async register(id, passwordHash, pendingEmail) {
      const updated = await db
        .updateTable('account')
        .set({ password: passwordHash, pending_email: pendingEmail })
        .where('account_id', '=', id)
        .where('password', 'is', null)
        .executeTakeFirstOrThrow()
      return updated.numUpdatedRows === 1n
    },
    async setPendingEmail(id, email) {
      await db.updateTable('account').set({ pending_email: email }).where('account_id', '=', id).execute()
    },
    async changePassword(id, from, to, keep, now) {
      return await db.transaction().execute(async (transaction) => {
        const updated = await transaction
          .updateTable('account')
          .set({ password: to, tokens_after: now })
          .where('account_id', '=', id)
          .where('password', '=', from)
          .executeTakeFirstOrThrow()
        if (updated.numUpdatedRows !== 1n) return false
        await endSessions(transaction, id, now).where('session_id', '!=', keep).execute()
        return true
      })
    },
    async rehash(id, from, to) {
      await db
        .updateTable('account')
        .set({ password: to })
        .where('account_id', '=', id)
        .where('password', '=', from)
        .execute()
    },
  } satisfies Partial<AccountStore>
}
