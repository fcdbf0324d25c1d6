import type { Connection, RowDataPacket } from 'mysql2/promise'
import { StoreError } from '../../ports.ts'
import type { LifeTable } from '../life-tables.ts'
import type { MoveEnds } from './connect-server.ts'

interface TableSum {
  readonly rows: number
  readonly checksum: string
}

/** Rows of a table `t`, as a condition with its values. */
export interface Chosen {
  readonly where: string
  readonly values: readonly unknown[]
}

export function ofLives(ids: readonly string[]): Chosen {
  return { where: 't.player_id IN (?)', values: [ids] }
}

/**
 * [SHARD-4] Compares rows on both servers: their number, and a checksum over all columns.
 * @throws StoreError when they differ. The map still names the former server then, and the copy can be made again.
 */
export async function compareRows({ source, target }: MoveEnds, table: LifeTable, chosen: Chosen): Promise<void> {
  const columns = await columnsOf(source, table)
  const [here, there] = await Promise.all([
    sumOf(source, table.table, columns, chosen),
    sumOf(target, table.table, columns, chosen),
  ])
  if (here.rows === there.rows && here.checksum === there.checksum) return
  throw new StoreError(
    `A copy of lives differs in ${table.table}: ${here.rows} rows (${here.checksum}) on the former server, ` +
      `${there.rows} rows (${there.checksum}) on the new one.`,
    false,
  )
}

/** The columns of each table, by the connection that was asked. They do not change while a move runs. */
const known = new WeakMap<Connection, Map<string, readonly string[]>>()

/** The columns that are compared: all, except those of a worker's claims. */
export async function columnsOf(connection: Connection, { table, claims = [] }: LifeTable): Promise<readonly string[]> {
  const columns = known.get(connection) ?? new Map<string, readonly string[]>()
  known.set(connection, columns)
  const found = columns.get(table)
  if (found !== undefined) return found
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? ORDER BY COLUMN_NAME`,
    [table],
  )
  const names = rows.map((row) => String(row.name)).filter((name) => !claims.includes(name))
  columns.set(table, names)
  return names
}

async function sumOf(
  connection: Connection,
  table: string,
  columns: readonly string[],
  { where, values }: Chosen,
): Promise<TableSum> {
  const hashes = columns.map((name) => `IFNULL(SHA2(t.${connection.escapeId(name)}, 256), '-')`).join(', ')
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT COUNT(*) AS count, CAST(COALESCE(SUM(CRC32(CONCAT_WS(' ', ${hashes}))), 0) AS CHAR) AS checksum
      FROM ${connection.escapeId(table)} t WHERE ${where}`,
    [...values],
  )
  return { rows: Number(rows[0]?.count), checksum: String(rows[0]?.checksum) }
}
