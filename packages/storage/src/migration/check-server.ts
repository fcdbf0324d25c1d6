import { isSupported, oldestVersion } from '@lifegrid/base/server-versions'
import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { StoreError } from '../ports.ts'

/** @throws StoreError when the server is too old for the SQL of the record. */
export async function checkServer(db: Database): Promise<void> {
  const answer = await sql<{ version: string }>`SELECT VERSION() AS version`.execute(db)
  const version = answer.rows[0]?.version ?? ''
  const problem = versionProblem(version) ?? (await jsonProblem(db, version))
  if (problem !== undefined) throw new StoreError(problem, false)
}

/** @param version the result of `VERSION()`, such as `8.4.6` or `10.11.19-MariaDB-0+deb12u1`. */
export function versionProblem(version: string): string | undefined {
  if (isSupported(version.includes('MariaDB') ? 'mariadb' : 'mysql', version)) return undefined
  const oldest = `MySQL ${oldestVersion('mysql')} or MariaDB ${oldestVersion('mariadb')}`
  return `The database server has version ${version}. Lifegrid needs ${oldest}, or later.`
}

/**
 * The first patch releases of MariaDB 10.6, for example 10.6.7, return strings of a JSON_TABLE with their escapes. On them each quotation mark
 * of a message would be stored with a backslash.
 */
async function jsonProblem(db: Database, version: string): Promise<string | undefined> {
  const text = 'a "quoted" \\ é\n'
  const { rows } = await sql<{ text: string }>`
    SELECT t.text FROM JSON_TABLE(${JSON.stringify([text])}, '$[*]' COLUMNS (text VARCHAR(100) PATH '$')) AS t`.execute(
    db,
  )
  if (rows[0]?.text === text) return undefined
  return `The database server (${version}) returns JSON strings with their escapes. Install its latest patch release.`
}
