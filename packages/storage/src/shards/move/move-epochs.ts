import { type Clock, sleep } from '@lifegrid/base/clock'
import { sql } from 'kysely'
import type { RowDataPacket } from 'mysql2/promise'
import { limits } from '../../limits.ts'
import type { Database } from '../../mysql/database.ts'
import { databaseAt, type Servers } from '../servers.ts'
import type { ShardMove } from '../shard-map.ts'
import type { MoveEnds } from './connect-server.ts'

/** How often the owners are looked at. */
const lookMs = 50

/** Waits until no partition of the move has an owner, or the time is over: an owner that does not release is stopped by the fence. */
export async function untilReleased(
  { databases }: Servers,
  { first, last, from }: ShardMove,
  { clock, waitMs }: { readonly clock: Clock; readonly waitMs: number },
): Promise<void> {
  const source = databaseAt(databases, from)
  for (const startedAt = clock.monotonic(); clock.monotonic() - startedAt < waitMs; ) {
    const owned = await source
      .selectFrom('partition_owner')
      .select('partition_id')
      .where('partition_id', '>=', first)
      .where('partition_id', '<=', last)
      .where('owner', 'is not', null)
      .limit(1)
      .executeTakeFirst()
    if (owned === undefined) return
    await sleep(clock, lookMs)
  }
}

/**
 * [SHARD-2] Gives the partitions on the former server an epoch that no owner can have. It waits for the commits that are under way, and from then on
 * every commit for them is refused there. It may be repeated.
 */
export async function fencePartitions({ databases }: Servers, move: ShardMove): Promise<void> {
  await inRange(databaseAt(databases, move.from), move)
    .set(({ eb }) => ({ epoch: eb(eb.neg('epoch'), '-', 1), owner: null }))
    .where('epoch', '>=', 0)
    .execute()
}

/** The former server may give epochs again. They are above all that it has given. */
export async function takeBackPartitions({ databases }: Servers, move: ShardMove): Promise<void> {
  // The new server first: after it, nobody can own the partitions in both. Before `copied` it has given no epoch, and need not answer.
  if (move.step === 'copied') {
    await inRange(databaseAt(databases, move.to), move)
      .set(({ eb }) => ({ epoch: eb(eb.neg('epoch'), '-', 1), owner: null }))
      .where('epoch', '>=', 0)
      .execute()
  }
  await inRange(databaseAt(databases, move.from), move)
    .set(({ eb }) => ({ epoch: eb.neg('epoch'), owner: null }))
    .where('epoch', '<', 0)
    .execute()
}

/** Gives the new server cursors, and epochs above all earlier ones. Nobody claims them before the map names it. It may be repeated. */
export async function openPartitions({ databases }: Servers, move: ShardMove): Promise<void> {
  const { first, last, from, to } = move
  const [source, target] = [databaseAt(databases, from), databaseAt(databases, to)]
  const owners = await source
    .selectFrom('partition_owner')
    .select(['partition_id', 'epoch'])
    .where('partition_id', '>=', first)
    .where('partition_id', '<=', last)
    .execute()
  const cursors = await source
    .selectFrom('partition_cursor')
    .selectAll()
    .where('partition_id', '>=', first)
    .where('partition_id', '<=', last)
    .execute()
  await target.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('partition_cursor')
      .where('partition_id', '>=', first)
      .where('partition_id', '<=', last)
      .execute()
    if (cursors.length > 0) await transaction.insertInto('partition_cursor').values(cursors).execute()
    const epochs = JSON.stringify(owners.map(({ partition_id, epoch }) => [partition_id, Math.abs(epoch)]))
    await sql`
      UPDATE JSON_TABLE(${epochs}, '$[*]' COLUMNS (partition_id INT PATH '$[0]', epoch BIGINT PATH '$[1]')) former
        STRAIGHT_JOIN partition_owner o FORCE INDEX (PRIMARY) ON o.partition_id = former.partition_id
        SET o.epoch = GREATEST(ABS(o.epoch), former.epoch) + 1, o.owner = NULL
        WHERE o.epoch < 0`.execute(transaction)
  })
}

/** [RIGHTS-4] An erased life does not begin again on the new server either. The hash does not name a partition, so all are copied. */
export async function copyErased({ source, target }: MoveEnds): Promise<void> {
  for (let after = ''; ; ) {
    const [rows] = await source.query<RowDataPacket[]>(
      'SELECT life_hash, erased_at FROM erased_life WHERE life_hash > ? ORDER BY life_hash LIMIT ?',
      [after, limits.shardRows],
    )
    const last = rows.at(-1)
    if (last === undefined) return
    await target.query('INSERT IGNORE INTO erased_life (life_hash, erased_at) VALUES ?', [
      rows.map((row) => [row.life_hash, row.erased_at]),
    ])
    after = String(last.life_hash)
  }
}

function inRange(db: Database, { first, last }: ShardMove) {
  return db.updateTable('partition_owner').where('partition_id', '>=', first).where('partition_id', '<=', last)
}
