import { sql } from 'kysely'
import { limits } from '../limits.ts'
import type { Database } from '../mysql/database.ts'
import { conditionOf, type Erased } from './erase-rows.ts'
import {
  type ExportedTable,
  type PersonalTable,
  type PersonalTableName,
  personalTables,
  tableNames,
} from './personal-tables.ts'

/** A row for a copy of the data, with the columns' names in camel case. */
export type PersonalRow = Readonly<Record<string, unknown>>

/** The sections of the document itself, or of each life, with their tables. */
export function sectionsBy(
  by: 'account_id' | 'player_id',
): { readonly section: string; readonly table: PersonalTableName }[] {
  return tableNames.flatMap((table) => {
    const { by: found, exported }: PersonalTable = personalTables[table]
    return found === by && 'section' in exported ? [{ section: exported.section, table }] : []
  })
}

/** [RIGHTS-6] Reads the rows of a person in one table, a page at a time. */
export async function* personalRows(
  db: Database,
  table: PersonalTableName,
  whose: Erased,
): AsyncGenerator<PersonalRow> {
  const { exported }: PersonalTable = personalTables[table]
  const condition = conditionOf(table, whose)
  if (!('section' in exported) || condition === undefined) return
  const order = sql.join(exported.order.map((column) => sql.ref(column)))
  if (exported.pagedBy === undefined) {
    const { rows } =
      await sql<PersonalRow>`SELECT * FROM ${sql.table(table)} WHERE ${condition} ORDER BY ${order}`.execute(db)
    for (const row of rows) yield shown(row, exported)
    return
  }
  const { rows } = await sql<{
    last: number | null
  }>`SELECT MAX(seq) AS last FROM ${sql.table(table)} WHERE ${condition}`.execute(db)
  const last = Number(rows[0]?.last ?? 0)
  for (let after = 0; after < last; after += limits.exportPage) {
    const page = await sql<PersonalRow>`
      SELECT * FROM ${sql.table(table)}
        WHERE ${condition} AND seq > ${after} AND seq <= ${after + limits.exportPage}
        ORDER BY ${order}`.execute(db)
    for (const row of page.rows) yield shown(row, exported)
  }
}

function shown(row: PersonalRow, { without = [], json = [] }: ExportedTable): PersonalRow {
  const columns = Object.entries(row).filter(([column]) => !without.includes(column))
  return Object.fromEntries(
    columns.map(([column, value]) => [camelCase(column), json.includes(column) ? parsed(value) : plain(value)]),
  )
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value
}

function parsed(value: unknown): unknown {
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value
}
