import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { readChecksums, writeChecksum } from './applied.ts'
import { checksum, type Procedure } from './schema-files.ts'

/**
 * Creates procedures that are missing or have another body. A call of a procedure that is just being replaced fails without writing, and
 * its caller tries again.
 * @returns the names of the created procedures.
 */
export async function createProcedures(db: Database, procedures: readonly Procedure[]): Promise<string[]> {
  // A dump without routines contains the checksums but not the procedures, so both are checked.
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
