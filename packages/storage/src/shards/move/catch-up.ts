import type { Connection, RowDataPacket } from 'mysql2/promise'
import { limits } from '../../limits.ts'
import { type LifeTable, lifeTables } from '../life-tables.ts'
import { changedSince, type Mark } from './changed-since.ts'
import { columnsOf, compareRows, ofLives } from './compare-lives.ts'
import type { MoveEnds } from './connect-server.ts'
import { copyRows, inTransactions, livesAfter, removeLives, replaceRows } from './copy-lives.ts'

/**
 * [SHARD-12] Copies what has changed since the partitions were copied in this move, and compares it. The rows of journal and ledger have only been added
 * to, because workers leave the range alone; their number and their last `seq` tell whether. All rows of the other tables are read on both servers, and a
 * checksum for each life tells whether they are the same.
 * @param partitions all that have lives on one of the servers.
 */
export async function catchUpPartitions(ends: MoveEnds, partitions: readonly number[]): Promise<void> {
  const present = new Set<string>()
  for await (const group of groupsOf(ends, partitions)) {
    for (const id of group.ids) present.add(id)
    await inTransactions(ends, group.partitions, () => catchUpLives(ends, group.ids))
  }
  for (const partition of partitions) {
    for (let after = ''; ; ) {
      const ids = await livesAfter(ends.target, partition, after)
      const last = ids.at(-1)
      if (last === undefined) break
      const gone = ids.filter((id) => !present.has(id))
      if (gone.length > 0) await removeLives(ends.target, partition, gone)
      after = last
    }
  }
}

interface Group {
  readonly ids: string[]
  readonly partitions: number[]
}

/** The lives of the source, `shardLives` or some more at a time, of several partitions together: each query costs the pause a round trip. */
async function* groupsOf({ source }: MoveEnds, partitions: readonly number[]): AsyncGenerator<Group> {
  let group: Group = { ids: [], partitions: [] }
  for (const partition of partitions) {
    for (let after = ''; ; ) {
      const ids = await livesAfter(source, partition, after)
      const last = ids.at(-1)
      if (last === undefined) break
      group.ids.push(...ids)
      if (!group.partitions.includes(partition)) group.partitions.push(partition)
      after = last
      if (group.ids.length < limits.shardLives) continue
      yield group
      group = { ids: [], partitions: [] }
    }
  }
  if (group.ids.length > 0) yield group
}

async function catchUpLives(ends: MoveEnds, ids: readonly string[]): Promise<void> {
  for (const table of lifeTables) {
    const columns = await columnsOf(ends.source, table)
    const [here, there] = await Promise.all([
      marksOf(ends.source, table, columns, ids),
      marksOf(ends.target, table, columns, ids),
    ])
    const { lives, added } = changedSince(table, ids, here, there)
    if (lives.length === 0) continue
    if (added === undefined) {
      await replaceAndCompare(ends, table, lives)
      continue
    }
    await copyRows(ends, table.table, added)
    await compareRows(ends, table, added)
    const now = await marksOf(ends.target, table, columns, lives)
    const others = changedSince(table, lives, here, now).lives
    // Rows are gone that should only have been added to: by a process without the list of servers.
    if (others.length > 0) await replaceAndCompare(ends, table, others)
  }
  // A worker may have claimed the life without a change that is compared.
  await replaceAndCompare(ends, playerTable, ids)
}

async function replaceAndCompare(ends: MoveEnds, table: LifeTable, ids: readonly string[]): Promise<void> {
  await replaceRows(ends, table.table, ids)
  await compareRows(ends, table, ofLives(ids))
}

const playerTable = lifeTables.find(({ table }) => table === 'player') as LifeTable

/** The marks of those of these lives that have rows in the table. */
async function marksOf(
  connection: Connection,
  { table, appended }: LifeTable,
  columns: readonly string[],
  ids: readonly string[],
): Promise<Map<string, Mark>> {
  const sums = columns.map((name) => `IFNULL(CRC32(t.${connection.escapeId(name)}), '-')`).join(', ')
  const mark =
    appended === true ? 'MAX(t.seq) AS last, 0 AS sum' : `0 AS last, SUM(CRC32(CONCAT_WS(' ', ${sums}))) AS sum`
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT t.player_id AS id, COUNT(*) AS count, ${mark}
      FROM ${connection.escapeId(table)} t WHERE t.player_id IN (?) GROUP BY t.player_id`,
    [ids],
  )
  return new Map(
    rows.map((row) => [String(row.id), { text: `${row.count} ${row.last} ${row.sum}`, lastSeq: Number(row.last) }]),
  )
}
