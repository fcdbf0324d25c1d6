import { sql } from 'kysely'
import { type Migration as KyselyMigration, Migrator } from 'kysely/migration'
import { limits } from './limits.ts'
import { appliedMigrations, checkApplied, createChecksumTable, writeChecksum } from './migration/applied.ts'
import { checkServer } from './migration/check-server.ts'
import { adapterWithoutLock, lockMigrations } from './migration/lock.ts'
import { createProcedures } from './migration/procedures.ts'
import { checksum, type Migration, type SchemaFiles, schemaFiles } from './migration/schema-files.ts'
import { connectionOptions } from './mysql/connection-options.ts'
import { type Database, database } from './mysql/database.ts'
import { failureAfterSending } from './mysql/store-error.ts'

/**
 * Brings the database to this version: applies missing migrations, then creates procedures that are missing or have another body. It holds
 * an advisory lock, so if several nodes start at once, one migrates and the others wait. A second run does nothing. If the database has
 * migrations that this version does not know, a newer version has migrated it, and it is not changed, nor are its procedures. So add a
 * migration (it may change no table) with each change of a procedure that older nodes must not undo.
 * @returns the names of the migrations that it applied and of the procedures that it created, in order.
 * @throws StoreError when the server cannot be used, or when the text of an applied migration differs in this version.
 */
export async function migrate(url: string, files: SchemaFiles = schemaFiles): Promise<string[]> {
  const db = database(connectionOptions(url), { queryMs: limits.migrationMs, adapter: adapterWithoutLock })
  try {
    return await db.connection().execute((connection) => migrateOn(connection, files))
  } catch (error) {
    throw failureAfterSending('migrate', error)
  } finally {
    await db.destroy()
  }
}

/** The lock belongs to the connection's session and ends with it. */
async function migrateOn(connection: Database, { migrations, procedures }: SchemaFiles): Promise<string[]> {
  await checkServer(connection)
  await lockMigrations(connection)
  await createChecksumTable(connection)
  const applied = await appliedMigrations(connection)
  await checkApplied(connection, applied, migrations)
  const newer = applied.filter((name) => !migrations.some((migration) => migration.name === name))
  // The Migrator refuses a database with migrations that it does not know, so it gets the newer ones as empty migrations.
  const known: Record<string, KyselyMigration> = Object.fromEntries([
    ...migrations.map((migration) => [migration.name, { up: (db: Database) => apply(db, migration) }]),
    ...newer.map((name) => [name, { up: async () => {} }]),
  ])
  const provider = { getMigrations: async () => known }
  const { error, results = [] } = await new Migrator({ db: connection, provider }).migrateToLatest()
  if (error !== undefined) throw error
  const created = newer.length > 0 ? [] : await createProcedures(connection, procedures)
  return [...results.map(({ migrationName }) => migrationName), ...created]
}

async function apply(db: Database, { name, statements }: Migration): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await writeChecksum(db, 'migration', name, checksum(statements))
}
