import type { Database } from '../mysql/database.ts'
import { isDuplicateKey } from '../mysql/store-error.ts'
import { endSessions } from './mysql-sessions.ts'
import type { AccountStore, MailPurpose, MailToken } from './ports.ts'
import { mailTokenRow as rowOf, toMailToken } from './rows.ts'

/** The methods of {@link AccountStore} for the tokens in mails. */
export function mailTokenRows(db: Database) {
  return {
    async addMailToken(token) {
      await db.transaction().execute(async (transaction) => {
        await remove(transaction, token)
        await transaction.insertInto('account_mail_token').values(rowOf(token)).execute()
      })
    },
    async mailToken(hash, purpose, now) {
      const row = await valid(db, hash, purpose, now).executeTakeFirst()
      return row && toMailToken(row)
    },
    confirmEmail: (hash, now) =>
      using(db, hash, 'confirm', now, async (transaction, { accountId, email }) => {
        const updated = await transaction
          .updateTable('account')
          .set({ email, pending_email: null })
          .where('account_id', '=', accountId)
          .where('pending_email', '=', email)
          .executeTakeFirstOrThrow()
        return updated.numUpdatedRows === 1n
      }),
    resetPassword: (hash, passwordHash, now) =>
      using(db, hash, 'reset', now, async (transaction, { accountId, email }) => {
        const { numUpdatedRows } = await transaction
          .updateTable('account')
          .set((column) => ({
            password: passwordHash,
            tokens_after: now,
            email,
            // An address that is being changed to another one stays pending.
            pending_email: column.fn<string | null>('nullif', ['pending_email', column.val(email)]),
          }))
          .where('account_id', '=', accountId)
          .where((column) => column.or([column('email', '=', email), column('pending_email', '=', email)]))
          .executeTakeFirstOrThrow()
        if (numUpdatedRows !== 1n) return false
        await endSessions(transaction, accountId, now).execute()
        return true
      }),
  } satisfies Partial<AccountStore>
}

/**
 * Uses a token for a change, in one transaction. Of two calls with the same token, the second one waits and then finds no token.
 * @param change returns false when the token does not fit any more.
 * @returns the account's id, or undefined when nothing was changed.
 */
async function using(
  db: Database,
  hash: string,
  purpose: MailPurpose,
  now: number,
  change: (transaction: Database, token: MailToken) => Promise<boolean>,
): Promise<string | undefined> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const row = await valid(transaction, hash, purpose, now).forUpdate().executeTakeFirst()
      if (row === undefined) return undefined
      const token = toMailToken(row)
      await remove(transaction, token)
      return (await change(transaction, token)) ? token.accountId : undefined
    })
  } catch (error) {
    // Another account has the address. The transaction was rolled back.
    if (isDuplicateKey(error)) return undefined
    throw error
  }
}

function valid(db: Database, hash: string, purpose: MailPurpose, now: number) {
  return db
    .selectFrom('account_mail_token')
    .selectAll()
    .where('token_hash', '=', hash)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
}

async function remove(db: Database, { accountId, purpose }: MailToken): Promise<void> {
  await db.deleteFrom('account_mail_token').where('account_id', '=', accountId).where('purpose', '=', purpose).execute()
}
