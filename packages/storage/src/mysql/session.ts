import { limits } from '../limits.ts'

/** MySQL's error for a variable that this server does not have. */
const unknownVariable = 1193

/**
 * What every connection says first. Strict mode: what does not fit is an error, never cut off (a procedure keeps the mode of its creation,
 * so migrations run under this one too). READ COMMITTED: see the migration of `commit_batch`.
 */
const settings: readonly { readonly sql: string; readonly optional: boolean }[] = [
  {
    sql: `SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout = ${limits.lockWaitSeconds}`,
    optional: false,
  },
  { sql: 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', optional: false },
  // [FENCE-3] MariaDB only. MySQL has no such limit and needs none here: every transaction of ours is one call, begun and ended on the
  // server, so there is no moment in which one could wait for its client.
  { sql: `SET SESSION idle_transaction_timeout = ${limits.idleTransactionSeconds}`, optional: true },
]

/** @throws the server's error, other than for a setting that it may lack. */
export async function prepareSession(query: (sql: string) => Promise<unknown>): Promise<void> {
  for (const { sql, optional } of settings) {
    try {
      await query(sql)
    } catch (error) {
      const absent = error instanceof Error && 'errno' in error && error.errno === unknownVariable
      if (!optional || !absent) throw error
    }
  }
}
