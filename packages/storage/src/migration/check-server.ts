import { isSupported, oldestVersion } from '@lifegrid/base/server-versions'
import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { StoreError } from '../ports.ts'

/** @throws StoreError when the server is too old for the SQL of the record. */
export async function checkServer(db: Database): Promise<void> {
  const answer = await sql<{ version: string }>`SELECT VERSION() AS version`.execute(db)
  const problem = versionProblem(answer.rows[0]?.version ?? '')
  if (problem !== undefined) throw new StoreError(problem, false)
}

/** @param version the result of `VERSION()`, such as `8.4.6` or `10.11.19-MariaDB-0+deb12u1`. */
export function versionProblem(version: string): string | undefined {
  if (isSupported(version.includes('MariaDB') ? 'mariadb' : 'mysql', version)) return undefined
  const oldest = `MySQL ${oldestVersion('mysql')} or MariaDB ${oldestVersion('mariadb')}`
  return `The database server has version ${version}. Lifegrid needs ${oldest}, or later.`
}
