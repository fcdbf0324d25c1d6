import { type RawBuilder, sql } from 'kysely'
import { limits } from '../limits.ts'
import type { Database } from '../mysql/database.ts'
import { type PersonalTableName, personalTables } from './personal-tables.ts'

/** Whose rows: the lives of an account, and the account if it still exists. */
export interface Erased {
  readonly lives: readonly string[]
  readonly accounts: readonly string[]
}

/** Deletes the rows about these lives in one table, a bounded number at a time. */
export async function eraseRows(db: Database, table: PersonalTableName, erased: Erased): Promise<void> {
  const condition = conditionOf(table, erased)
  if (condition === undefined) return
  for (;;) {
    const { numAffectedRows } = await sql`
      DELETE FROM ${sql.table(table)} WHERE ${condition} LIMIT ${sql.lit(limits.eraseRows)}`.execute(db)
    if ((numAffectedRows ?? 0n) < BigInt(limits.eraseRows)) return
  }
}

/** The condition for the rows of these lives; undefined when there can be none. */
export function conditionOf(table: PersonalTableName, { lives, accounts }: Erased): RawBuilder<unknown> | undefined {
  switch (personalTables[table].by) {
    case 'player_id':
      return sql`player_id IN (${sql.join(lives)})`
    case 'account_id':
      return accounts.length === 0 ? undefined : sql`account_id IN (${sql.join(accounts)})`
    case 'scorer':
      return sql`scorer IN (${names(lives)})`
    case 'author':
      return sql`author IN (${names(lives)})`
    case 'reporter':
      return sql`(reporter IN (${names(lives)}) OR author IN (${names(lives)}))`
    case 'export_id':
      return sql`export_id IN (SELECT e.export_id FROM data_export e WHERE e.player_id IN (${sql.join(lives)}))`
    case 'payload':
      return sql`(
        JSON_UNQUOTE(JSON_EXTRACT(payload, '$.player')) IN (${sql.join(lives)})
        OR job_id IN (SELECT CONCAT('data-export-', e.export_id) FROM data_export e WHERE e.player_id IN (${sql.join(lives)}))
      )`
  }
}

/** The lives as the lounge names them. */
function names(lives: readonly string[]): RawBuilder<unknown> {
  return sql.join(lives.map((life) => `player:${life}`))
}

/** The accounts that still have one of these lives. */
export async function accountsOf(db: Database, lives: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('account_character')
    .select('account_id')
    .distinct()
    .where('player_id', 'in', lives)
    .execute()
  return rows.map((row) => row.account_id)
}
