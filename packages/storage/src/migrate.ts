import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { limits } from './limits.ts'
import { migrations as all } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'
import { connectionOptions } from './mysql/connection-options.ts'
import { database } from './mysql/database.ts'
import type { Schema } from './mysql/schema.ts'
import { failureAfterSending } from './mysql/store-error.ts'
import { StoreError } from './ports.ts'

/**
 * Brings the database up to this version, from whatever stands there, under an advisory lock: of several nodes that start at once one
 * migrates and the others wait. Running it again does nothing. A database that is ahead of this version is left as it is.
 * @returns the ids of the migrations that it applied.
 * @throws StoreError when the server cannot be used, or when an applied migration is not the one that this version knows.
 */
export async function migrate(url: string, migrations: readonly Migration[] = all): Promise<number[]> {
  const db = database(connectionOptions(url), limits.migrationMs)
  try {
    return await db.connection().execute(async (connection) => {
      await lock(connection)
      // After a failure the lock goes with the connection, which may be gone already: releasing it would hide what has failed.
      const done = await migrateLocked(connection, migrations)
      await sql`DO RELEASE_LOCK(CONCAT('lifegrid.', SHA1(DATABASE())))`.execute(connection)
      return done
    })
  } catch (error) {
    throw failureAfterSending('migrate', error)
  } finally {
    await db.destroy()
  }
}

/** GET_LOCK's names are the whole server's and at most 64 characters long; so the database is in it, hashed. */
async function lock(db: Kysely<Schema>): Promise<void> {
  const answer = await sql<{ locked: number | null }>`
    SELECT GET_LOCK(CONCAT('lifegrid.', SHA1(DATABASE())), ${limits.migrationLockSeconds}) AS locked`.execute(db)
  if (answer.rows[0]?.locked !== 1) {
    throw new StoreError(`Another node has been migrating for more than ${limits.migrationLockSeconds} s.`, false)
  }
}

async function migrateLocked(db: Kysely<Schema>, migrations: readonly Migration[]): Promise<number[]> {
  await sql`CREATE TABLE IF NOT EXISTS schema_migration (
    id INT NOT NULL PRIMARY KEY,
    name VARCHAR(64) NOT NULL,
    checksum CHAR(64) NOT NULL
  ) ENGINE=InnoDB`.execute(db)
  const rows = await db.selectFrom('schema_migration').select(['id', 'name', 'checksum']).execute()
  const applied = new Map(rows.map((row) => [row.id, row]))
  const done: number[] = []
  for (const migration of migrations) {
    const before = applied.get(migration.id)
    if (before === undefined) {
      for (const statement of migration.statements) await sql.raw(statement).execute(db)
      const row = { id: migration.id, name: migration.name, checksum: checksum(migration) }
      await db.insertInto('schema_migration').values(row).execute()
      done.push(migration.id)
    } else if (before.checksum !== checksum(migration)) {
      throw new StoreError(
        `Migration ${migration.id} (${before.name}) was applied in another form than this version has. ` +
          'Applied migrations are never edited; add a new one.',
        false,
      )
    }
  }
  return done
}

function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.statements.join('\n;\n')).digest('hex')
}
