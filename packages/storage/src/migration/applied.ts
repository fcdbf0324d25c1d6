import { sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE } from 'kysely/migration'
import type { Database } from '../mysql/database.ts'
import { StoreError } from '../ports.ts'
import { checksum, type Migration } from './schema-files.ts'

/** The names in the table of Kysely's Migrator, which does not exist before its first run. */
export async function appliedMigrations(db: Database): Promise<string[]> {
  const table = await sql`SHOW TABLES LIKE ${DEFAULT_MIGRATION_TABLE}`.execute(db)
  if (table.rows.length === 0) return []
  const rows = await db.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').orderBy('name').execute()
  return rows.map((row) => row.name)
}

/** The kind of thing to which a row of `schema_checksum` belongs. */
export type Kind = 'migration' | 'procedure'

export async function createChecksumTable(db: Database): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS schema_checksum (
    kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checksum CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (kind, name)
  ) ENGINE=InnoDB`.execute(db)
}

/** Name → the checksum of the applied text. */
export async function readChecksums(db: Database, kind: Kind): Promise<Map<string, string>> {
  const rows = await db.selectFrom('schema_checksum').select(['name', 'checksum']).where('kind', '=', kind).execute()
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

export async function writeChecksum(db: Database, kind: Kind, name: string, value: string): Promise<void> {
  await db
    .insertInto('schema_checksum')
    .values({ kind, name, checksum: value })
    .onDuplicateKeyUpdate({ checksum: value })
    .execute()
}

/** @throws StoreError when the text of an applied migration differs in this version. */
export async function checkApplied(
  db: Database,
  applied: readonly string[],
  migrations: readonly Migration[],
): Promise<void> {
  const checksums = await readChecksums(db, 'migration')
  for (const { name, statements } of migrations) {
    if (applied.includes(name) && checksums.get(name) !== checksum(statements)) {
      throw new StoreError(
        `The text of migration ${name} differs from the one that was applied to this database. ` +
          'Never edit a migration that has been applied; add a new one.',
        false,
      )
    }
  }
}
