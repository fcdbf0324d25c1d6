import type { Database } from '../mysql/database.ts'
import { StoreError } from '../ports.ts'
import { appliedMigrations } from './applied.ts'
import { existingProcedures } from './procedures.ts'
import { type SchemaFiles, schemaFiles } from './schema-files.ts'

/** @throws StoreError when the database lacks a migration or a procedure of this version. A newer database is accepted. */
export async function checkMigrated(db: Database, files: SchemaFiles = schemaFiles): Promise<void> {
  const advice = 'Run the migrations first.'
  const applied = new Set(await appliedMigrations(db))
  if (applied.size === 0) throw new StoreError(`The database is empty. ${advice}`, false)
  const procedures = await existingProcedures(db)
  const missing = [
    ...files.migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => `migration ${name}`),
    ...files.procedures.filter(({ name }) => !procedures.has(name)).map(({ name }) => `procedure ${name}`),
  ]
  if (missing.length > 0) throw new StoreError(`The database lacks ${missing.join(', ')}. ${advice}`, false)
}
