import { assert } from '@lifegrid/base/assert'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { limits } from '../../limits.ts'
import { lifeTables } from '../life-tables.ts'
import { type Chosen, compareRows, ofLives } from './compare-lives.ts'
import type { MoveEnds } from './connect-server.ts'

/**
 * Copies the lives of a partition, some lives in each transaction, and compares each part before it is committed. What the target has of them is
 * removed first, so it may be repeated. Sims may commit meanwhile: each part is of one moment.
 * @param onLives called with the number of lives after each transaction.
 */
export async function copyPartition(
  ends: MoveEnds,
  partition: number,
  onLives: (count: number) => Promise<unknown> | undefined,
): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await livesAfter(ends.source, partition, after)
    const last = ids.at(-1)
    if (last === undefined) return
    await inTransactions(ends, [partition], async () => {
      for (const { table } of lifeTables) await replaceRows(ends, table, ids)
      await onLives(ids.length)
      for (const table of lifeTables) await compareRows(ends, table, ofLives(ids))
    })
    after = last
  }
}

/** Replaces the rows of some lives in one table by those of the source. */
export async function replaceRows(ends: MoveEnds, table: string, ids: readonly string[]): Promise<void> {
  await ends.target.query('DELETE FROM ?? WHERE player_id IN (?)', [table, ids])
  await copyRows(ends, table, ofLives(ids))
}

/** Reads the source as of one moment, and writes to the target all or nothing, while it does not hold the partitions. */
export async function inTransactions(
  { source, target }: MoveEnds,
  partitions: readonly number[],
  use: () => Promise<void>,
): Promise<void> {
  await source.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
  await source.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY')
  await target.beginTransaction()
  try {
    await checkAway(target, partitions)
    await use()
    await target.commit()
  } catch (error) {
    await target.rollback()
    throw error
  } finally {
    await source.rollback()
  }
}

/** Removes the lives of a partition from a server that does not hold it. It may be repeated. @returns how many lives it removed. */
export async function removePartition(connection: Connection, partition: number): Promise<number> {
  for (let removed = 0; ; ) {
    const ids = await livesAfter(connection, partition, '')
    if (ids.length === 0) return removed
    await removeLives(connection, partition, ids)
    removed += ids.length
  }
}

/** Removes some lives of a partition from a server that does not hold it. */
export async function removeLives(connection: Connection, partition: number, ids: readonly string[]): Promise<void> {
  await connection.beginTransaction()
  try {
    await checkAway(connection, [partition])
    for (const { table } of lifeTables) await connection.query('DELETE FROM ?? WHERE player_id IN (?)', [table, ids])
    await connection.commit()
  } catch (error) {
    await connection.rollback()
    throw error
  }
}

/** [SHARD-2] Whatever the map says: rows of a partition are removed or replaced only on a server that does not hold it. */
async function checkAway(connection: Connection, partitions: readonly number[]): Promise<void> {
  const [rows] = await connection.query<RowDataPacket[]>(
    'SELECT epoch FROM partition_owner WHERE partition_id IN (?) LOCK IN SHARE MODE',
    [partitions],
  )
  assert(
    rows.length === partitions.length && rows.every(({ epoch }) => Number(epoch) < 0),
    '[SHARD-2] a move changes rows only on a server that does not hold the partition',
  )
}

export async function livesAfter(connection: Connection, partition: number, after: string): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    'SELECT player_id FROM player WHERE partition_id = ? AND player_id > ? ORDER BY player_id LIMIT ?',
    [partition, after, limits.shardLives],
  )
  return rows.map((row) => String(row.player_id))
}

type Row = Readonly<Record<string, unknown>>

export async function copyRows({ source, target }: MoveEnds, table: string, { where, values }: Chosen): Promise<void> {
  let rows: Row[] = []
  let bytes = 0
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await insert(target, table, rows)
    rows = []
    bytes = 0
  }
  const stream = source.connection
    .query({ sql: `SELECT t.* FROM ?? t WHERE ${where}`, values: [table, ...values] })
    .stream({ highWaterMark: limits.shardRows })
  for await (const row of stream as AsyncIterable<Row>) {
    const size = sizeOf(row)
    if (bytes + size > limits.shardBytes) await flush()
    rows.push(row)
    bytes += size
    if (rows.length >= limits.shardRows) await flush()
  }
  await flush()
}

/** A large row is by itself here, and goes as bytes in a prepared statement: as text it would have two characters a byte. */
async function insert(target: Connection, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  if (rows.length === 1) {
    const names = columns.map((name) => target.escapeId(name)).join(', ')
    const marks = columns.map(() => '?').join(', ')
    await target.execute(
      `INSERT INTO ${target.escapeId(table)} (${names}) VALUES (${marks})`,
      columns.map((name) => first[name] as string),
    )
    return
  }
  await target.query('INSERT INTO ?? (??) VALUES ?', [
    table,
    columns,
    rows.map((row) => columns.map((name) => row[name])),
  ])
}

function sizeOf(row: Row): number {
  return Object.values(row).reduce<number>((sum, value) => {
    if (value instanceof Uint8Array) return sum + 2 * value.byteLength
    return sum + (typeof value === 'string' ? Buffer.byteLength(value) : 8)
  }, 0)
}
