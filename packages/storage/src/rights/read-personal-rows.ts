import { type RawBuilder, sql } from 'kysely'
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
    const owner = found === 'scorer' || found === 'author' || found === 'reporter' ? 'player_id' : found
    return owner === by && 'section' in exported ? [{ section: exported.section, table }] : []
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
  if (exported.pagedBy === 'order') return yield* pagesByKey(db, { table, exported, condition })
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

/** The rows in pages of their key: each page begins after the last row of the one before. */
async function* pagesByKey(
  db: Database,
  {
    table,
    exported,
    condition,
  }: { readonly table: PersonalTableName; readonly exported: ExportedTable; readonly condition: RawBuilder<unknown> },
): AsyncGenerator<PersonalRow> {
  const order = sql.join(exported.order.map((column) => sql.ref(column)))
  let last: PersonalRow | undefined
  do {
    const after = last === undefined ? sql`TRUE` : isAfter(exported.order, last)
    const page: { readonly rows: readonly PersonalRow[] } = await sql<PersonalRow>`
      SELECT * FROM ${sql.table(table)} WHERE ${condition} AND ${after} ORDER BY ${order}
        LIMIT ${sql.lit(limits.exportPage)}`.execute(db)
    for (const row of page.rows) yield shown(row, exported)
    last = page.rows.length < limits.exportPage ? undefined : page.rows.at(-1)
  } while (last !== undefined)
}

/** The condition for rows after this one in the order of the columns. Written out, because servers use no index for a comparison of lists. */
function isAfter(columns: readonly string[], row: PersonalRow): RawBuilder<unknown> {
  const conditions = columns.map((column, index) => {
    const equal = columns.slice(0, index).map((before) => sql`${sql.ref(before)} = ${row[before]}`)
    return sql`(${sql.join([...equal, sql`${sql.ref(column)} > ${row[column]}`], sql` AND `)})`
  })
  return sql`(${sql.join(conditions, sql` OR `)})`
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
  // The messages of old commands are removed: [KEEP-2].
  if (value === '') return null
  return typeof value === 'string' ? (JSON.parse(value) as unknown) : value
}
