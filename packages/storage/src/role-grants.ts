import { sql } from 'kysely'
import { connectionOptions } from './mysql/connection-options.ts'
import { type Database, database } from './mysql/database.ts'
import { failureAfterSending } from './mysql/store-error.ts'

/** What users of a database server may do, as `SHOW GRANTS` says it. */
export interface RoleGrants {
  /** The name of the user that has asked. */
  readonly asker: string
  /** The statements of each user; `unknown` when there is no such user, and `hidden` when the asking one may not see it. */
  readonly grants: ReadonlyMap<string, readonly string[] | 'unknown' | 'hidden'>
}

/** Asks for the grants of users at any host (`%`). @throws StoreError when the server cannot be reached. */
export async function roleGrants(url: string, users: readonly string[]): Promise<RoleGrants> {
  const db = database(connectionOptions(url), { connections: 1 })
  try {
    const who = await sql<{ who: string }>`SELECT CURRENT_USER() AS who`.execute(db)
    const asker = (who.rows[0]?.who ?? '').replace(/@[^@]*$/, '')
    const grants = new Map<string, readonly string[] | 'unknown' | 'hidden'>()
    for (const user of users) grants.set(user, await grantsOf(db, user, user === asker))
    return { asker, grants }
  } catch (error) {
    throw failureAfterSending('ask for the grants', error)
  } finally {
    await db.destroy()
  }
}

async function grantsOf(
  db: Database,
  user: string,
  isAsker: boolean,
): Promise<readonly string[] | 'unknown' | 'hidden'> {
  const whose = isAsker ? sql`` : sql` FOR ${sql.lit(user)}@'%'`
  try {
    const { rows } = await sql<Readonly<Record<string, string>>>`SHOW GRANTS${whose}`.execute(db)
    return rows.flatMap((row) => Object.values(row))
  } catch (error) {
    const refusal = refusals.get((error as { errno?: number }).errno ?? 0)
    if (refusal === undefined) throw error
    return refusal
  }
}

/** 1141 no such grant, 1396 no such user; 1044 and 1045 no access, 1142 no access to a table, 1227 a privilege is missing, 1410 the same for grants. */
const refusals: ReadonlyMap<number, 'unknown' | 'hidden'> = new Map([
  [1141, 'unknown'],
  [1396, 'unknown'],
  [1044, 'hidden'],
  [1045, 'hidden'],
  [1142, 'hidden'],
  [1227, 'hidden'],
  [1410, 'hidden'],
])
