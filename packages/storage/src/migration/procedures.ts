import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { readChecksums, writeChecksum } from './applied.ts'
import { checksum, type Procedure } from './schema-files.ts'

/**
 * Creates the procedures that the database lacks or has with another body. A call that comes while one is replaced fails with nothing
 * written, and its caller tries again.
 * @returns the names of those that it created.
 */
export async function createProcedures(db: Database, procedures: readonly Procedure[]): Promise<string[]> {
  // A dump without routines keeps the checksums and loses the procedures, so both are looked at.
  const [existing, checksums] = [await existingProcedures(db), await readChecksums(db, 'procedure')]
  const created: string[] = []
  for (const { name, statement } of procedures) {
    const wanted = checksum([statement])
    if (existing.has(name) && checksums.get(name) === wanted) continue
    await sql`DROP PROCEDURE IF EXISTS ${sql.id(name)}`.execute(db)
    await sql.raw(statement).execute(db)
    await writeChecksum(db, 'procedure', name, wanted)
    created.push(name)
  }
  return created
}

export async function existingProcedures(db: Database): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    SELECT ROUTINE_NAME AS name FROM information_schema.ROUTINES
      WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_TYPE = 'PROCEDURE'`.execute(db)
  return new Set(rows.map((row) => row.name))
}
