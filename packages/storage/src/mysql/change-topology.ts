import { partitionOf } from '@lifegrid/contract/partition'
import { sql } from 'kysely'
import { limits } from '../limits.ts'
import { type ClusterSettings, noCursor, StoreError } from '../ports.ts'
import { clusterSettings } from './cluster-settings.ts'
import { connectionOptions } from './connection-options.ts'
import { type Database, database } from './database.ts'
import { failureAfterSending } from './store-error.ts'

export interface TopologyChange extends ClusterSettings {
  /** Called with the number of players seen so far. */
  onProgress?(players: number): void
}

export interface ChangedTopology {
  readonly players: number
  /** How many of them are in another partition now. */
  readonly moved: number
  /** The epoch that all partitions have now. */
  readonly epoch: number
}

/**
 * [TOPO-2] Gives a record other numbers of partitions and lanes, in one transaction: the partition of each player, the settings, and the rows
 * of the partitions. The new partitions have no owner, an epoch above that of every earlier owner, an empty cursor, and the newest watermark of
 * all partitions ([TIME-3]). The caller makes sure that no node runs and that nothing is waiting in the streams.
 * @throws StoreError when it failed. Then nothing has changed, except that with `unknown: true` everything may have.
 */
export async function changeTopology(url: string, change: TopologyChange): Promise<ChangedTopology> {
  const db = database(connectionOptions(url), { queryMs: limits.migrationMs, connections: 1 })
  try {
    return await db.transaction().execute((transaction) => changeIn(transaction, change))
  } catch (error) {
    throw failureAfterSending('change the topology', error)
  } finally {
    await db.destroy()
  }
}

/**
 * How many other connections to this database its server shows to this user: those of the same user, and those of all users with the privilege
 * PROCESS. A process that is stopped, but not ended, still has its connections.
 */
export async function otherConnections(url: string): Promise<number> {
  const db = database(connectionOptions(url), { connections: 1 })
  try {
    const { rows } = await sql<{ others: number }>`
      SELECT COUNT(*) AS others FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND ID <> CONNECTION_ID()`.execute(
      db,
    )
    return Number(rows[0]?.others)
  } catch (error) {
    throw failureAfterSending('look for other connections', error)
  } finally {
    await db.destroy()
  }
}

async function changeIn(db: Database, { partitions, lanes, onProgress }: TopologyChange): Promise<ChangedTopology> {
  const { epoch, toldAt } = await lockPartitions(db)
  const rehashed = await rehashPlayers(db, partitions, onProgress)
  await db.deleteFrom('partition_cursor').execute()
  await db.deleteFrom('partition_owner').execute()
  await db.updateTable('cluster_settings').set({ partitions, lanes }).where('id', '=', 1).execute()
  await clusterSettings(db, { partitions, lanes })
  await db.updateTable('partition_owner').set({ epoch }).execute()
  const stream_id = noCursor.streamId
  await sql`
    INSERT INTO partition_cursor (partition_id, stream_id, told_at)
      SELECT partition_id, ${stream_id}, ${toldAt} FROM partition_owner`.execute(db)
  return { ...rehashed, epoch }
}

/** Locks the rows of all partitions, so that a commit that is under way ends first. @returns what the new rows begin with. */
async function lockPartitions(db: Database): Promise<{ readonly epoch: number; readonly toldAt: number | null }> {
  const rows = await db.selectFrom('partition_owner').select('epoch').orderBy('partition_id').forUpdate().execute()
  if (rows.length === 0) throw new StoreError('No cluster has run on this database yet.', false)
  const told = await db
    .selectFrom('partition_cursor')
    .select(({ fn }) => fn.max('told_at').as('at'))
    .executeTakeFirst()
  return { epoch: Math.max(...rows.map(({ epoch }) => epoch)) + 1, toldAt: told?.at ?? null }
}

/** Reads all players in the order of their ids, and writes those whose partition is another one. */
async function rehashPlayers(
  db: Database,
  partitions: number,
  onProgress: TopologyChange['onProgress'],
): Promise<{ readonly players: number; readonly moved: number }> {
  let players = 0
  let moved = 0
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('player')
      .select(['player_id', 'partition_id'])
      .where('player_id', '>', after)
      .orderBy('player_id')
      .limit(limits.rehashPlayers)
      .execute()
    const last = page.at(-1)
    if (last === undefined) return { players, moved }
    const placed = page.flatMap(({ player_id, partition_id }) => {
      const partition = partitionOf(player_id, partitions)
      return partition === partition_id ? [] : [[player_id, partition] as const]
    })
    if (placed.length > 0) await place(db, placed)
    players += page.length
    moved += placed.length
    onProgress?.(players)
    after = last.player_id
  }
}

async function place(db: Database, placed: readonly (readonly [player: string, partition: number])[]): Promise<void> {
  await sql`
    UPDATE JSON_TABLE(${JSON.stringify(placed)}, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        partition_id INT PATH '$[1]'
      )) c
      STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = c.player_id
      SET p.partition_id = c.partition_id`.execute(db)
}
