import type { Connection, RowDataPacket } from 'mysql2/promise'
import { StoreError } from '../../ports.ts'
import { type LifeTable, lifeTables } from '../life-tables.ts'
import type { ShardMove } from '../shard-map.ts'
import type { MoveEnds } from './copy-lives.ts'

interface TableSum {
  readonly rows: number
  readonly checksum: string
}

/**
 * [SHARD-4] Compares the rows of a range on both servers: their number, and a checksum over all columns, in each table.
 * @throws StoreError when they differ. The map still names the former server then, and the copy can be made again.
 */
export async function compareRange(
  { source, target }: MoveEnds,
  range: Pick<ShardMove, 'first' | 'last'>,
): Promise<void> {
  for (const table of lifeTables) {
    const columns = await columnsOf(source, table)
    const [here, there] = await Promise.all([
      sumOf(source, table.table, columns, range),
      sumOf(target, table.table, columns, range),
    ])
    if (here.rows === there.rows && here.checksum === there.checksum) continue
    throw new StoreError(
      `The copy of the partitions ${range.first}-${range.last} differs in ${table.table}: ${here.rows} rows (${here.checksum}) on the former server, ` +
        `${there.rows} rows (${there.checksum}) on the new one.`,
      false,
    )
  }
}

async function columnsOf(connection: Connection, { table, claims = [] }: LifeTable): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? ORDER BY COLUMN_NAME`,
    [table],
  )
  return rows.map((row) => String(row.name)).filter((name) => !claims.includes(name))
}

async function sumOf(
  connection: Connection,
  table: string,
  columns: readonly string[],
  { first, last }: Pick<ShardMove, 'first' | 'last'>,
): Promise<TableSum> {
  const values = columns.map((name) => `IFNULL(SHA2(t.${connection.escapeId(name)}, 256), '-')`).join(', ')
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT COUNT(*) AS count, CAST(COALESCE(SUM(CRC32(CONCAT_WS(' ', ${values}))), 0) AS CHAR) AS checksum
      FROM player p STRAIGHT_JOIN ${connection.escapeId(table)} t ON t.player_id = p.player_id WHERE p.partition_id BETWEEN ? AND ?`,
    [first, last],
  )
  return { rows: Number(rows[0]?.count), checksum: String(rows[0]?.checksum) }
}
