import { sql } from 'kysely'
import { checkMigrated } from './migration/check-migrated.ts'
import { connectionOptions } from './mysql/connection-options.ts'
import { database } from './mysql/database.ts'
import { failureAfterSending } from './mysql/store-error.ts'

/** What is true of a database server and its database. */
export interface ServerFacts {
  /** As the server names it: `8.4.6`, or `10.11.19-MariaDB-0+deb12u1`. */
  readonly version: string
  /** The global variables, by name. */
  readonly variables: ReadonlyMap<string, string>
  /** The server's clock, ms since the Unix epoch. */
  readonly now: number
  /** Why the nodes of this version would not start on this database; undefined when they would. */
  readonly notMigrated: string | undefined
}

/** Asks the database server for its version, its variables and its clock. @throws StoreError when it cannot be reached. */
export async function serverFacts(url: string): Promise<ServerFacts> {
  const db = database(connectionOptions(url))
  try {
    const variables = await sql<{ Variable_name: string; Value: string }>`SHOW GLOBAL VARIABLES`.execute(db)
    // Rounded down to ms by the division, because the result is a decimal.
    const now = await sql<{ ms: number | string }>`SELECT UNIX_TIMESTAMP(NOW(3)) * 1000 AS ms`.execute(db)
    const notMigrated = await checkMigrated(db).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    const all = new Map(variables.rows.map((row) => [row.Variable_name, row.Value]))
    return { version: all.get('version') ?? '', variables: all, now: Number(now.rows[0]?.ms), notMigrated }
  } catch (error) {
    throw failureAfterSending('ask for the variables', error)
  } finally {
    await db.destroy()
  }
}
