import { type DialectAdapter, MysqlAdapter, sql } from 'kysely'
import { limits } from '../limits.ts'
import type { Database } from '../mysql/database.ts'
import { StoreError } from '../ports.ts'

/**
 * Waits for the database's migration lock. It belongs to the connection's session and ends with it. The names of GET_LOCK are known to
 * the whole server and have at most 64 characters, so this one holds the start of the hash of the database's name. (MySQL 9 has no SHA1.)
 * @throws StoreError when another session keeps the lock for too long.
 */
export async function lockMigrations(connection: Database): Promise<void> {
  const answer = await sql<{ locked: number | null }>`
    SELECT GET_LOCK(CONCAT('lifegrid.', LEFT(SHA2(DATABASE(), 256), 40)), ${limits.migrationLockSeconds}) AS locked`.execute(
    connection,
  )
  if (answer.rows[0]?.locked !== 1) {
    throw new StoreError(`Another node has been migrating for more than ${limits.migrationLockSeconds} s.`, false)
  }
}

/**
 * Kysely's adapter for MySQL without the lock that its Migrator takes. That one is shared by all databases of the server, is taken for
 * granted when it is not given, and ends before the procedures are created. {@link lockMigrations} is held instead.
 */
export function adapterWithoutLock(): DialectAdapter {
  const nothing = async (): Promise<void> => {}
  return Object.assign(new MysqlAdapter(), { acquireMigrationLock: nothing, releaseMigrationLock: nothing })
}
