import { type DialectAdapter, MysqlAdapter, sql } from 'kysely'
import { limits } from '../limits.ts'
import type { Database } from '../mysql/database.ts'
import { StoreError } from '../ports.ts'

/**
 * Waits for the database's migration lock. It belongs to the connection's session and ends with it. Lock names are shared by all databases
 * of the server and have at most 64 characters, so this one contains a part of the hash of the database's name. (MySQL 9 has no SHA1.)
 * @throws StoreError when another session holds the lock for too long.
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
 * Kysely's adapter for MySQL without the lock that its Migrator takes: all databases of the server share that lock, the Migrator ignores
 * a failure to get it, and it ends before the procedures are created. {@link lockMigrations} is used instead.
 */
export function adapterWithoutLock(): DialectAdapter {
  const nothing = async (): Promise<void> => {}
  return Object.assign(new MysqlAdapter(), { acquireMigrationLock: nothing, releaseMigrationLock: nothing })
}
