import { limits } from '../limits.ts'

/** ER_UNKNOWN_SYSTEM_VARIABLE. */
const unknownVariable = 1193

/**
 * The statements that set up each session. In strict mode a value that does not fit its column is an error, and is never truncated. A
 * procedure keeps the SQL mode under which it was created, so migrations use these settings too. READ COMMITTED: see `commit-lane.sql`.
 */
const settings: readonly { readonly sql: string; readonly optional: boolean }[] = [
  {
    sql: `SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout = ${limits.lockWaitSeconds}`,
    optional: false,
  },
  { sql: 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', optional: false },
  // [FENCE-3] MariaDB only. MySQL has no such setting and does not need it: each transaction is one call that begins and ends on the
  // server, so it never waits for its client.
  { sql: `SET SESSION idle_transaction_timeout = ${limits.idleTransactionSeconds}`, optional: true },
]

/**
 * [LANE-2] The server ends a statement at this deadline. Without it, a statement whose client has given up would continue to run while the
 * client tries again. MariaDB has the first setting, for all statements; MySQL has the second one, for SELECT only.
 */
const deadline = (ms: number): typeof settings => [
  { sql: `SET SESSION max_statement_time = ${ms / 1000}`, optional: true },
  { sql: `SET SESSION max_execution_time = ${ms}`, optional: true },
]

/**
 * @param statementMs the deadline of each statement; none if it is absent.
 * @throws the server's error, unless only an optional setting is unknown to it.
 */
export async function prepareSession(
  query: (sql: string) => Promise<unknown>,
  { statementMs }: { readonly statementMs?: number } = {},
): Promise<void> {
  for (const { sql, optional } of [...settings, ...(statementMs === undefined ? [] : deadline(statementMs))]) {
    try {
      await query(sql)
    } catch (error) {
      const absent = error instanceof Error && 'errno' in error && error.errno === unknownVariable
      if (!optional || !absent) throw error
    }
  }
}
