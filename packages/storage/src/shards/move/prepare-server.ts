import { checkMigrated } from '../../migration/check-migrated.ts'
import type { Database } from '../../mysql/database.ts'
import { type ClusterSettings, StoreError } from '../../ports.ts'
import { checkIdentities } from '../open-store.ts'
import { databaseAt, type Servers } from '../servers.ts'
import { writeTopologyCopy } from '../topology-copy.ts'

/** Rows for each INSERT. */
const rowsPerInsert = 1000

/**
 * [SHARD-2] Prepares a server for its first partitions: it learns its number, and gets a row without an owner for each partition, whose epoch says
 * that the partition is elsewhere. Does nothing for a server that is prepared.
 * @throws StoreError when the server lacks a migration, has players of its own, or belongs to another record.
 */
export async function prepareServer(
  { databases, directory }: Servers,
  server: number,
  topology: ClusterSettings,
  newId: () => string,
): Promise<void> {
  const db = databaseAt(databases, server)
  await checkMigrated(db)
  await directory.insertInto('shard_identity').ignore().values({ id: 1, number: 0, record: newId() }).execute()
  const { record } = await directory.selectFrom('shard_identity').select('record').executeTakeFirstOrThrow()
  const known = await db.selectFrom('shard_identity').select('record').executeTakeFirst()
  if (known === undefined) {
    const player = await db.selectFrom('player').select('player_id').limit(1).executeTakeFirst()
    if (player !== undefined) {
      throw new StoreError(`Server ${server} has players, and it is not a server of this record.`, false)
    }
    await tombstonesOfOthers(db)
    await tombstones(db, topology.partitions)
    await db.insertInto('shard_identity').ignore().values({ id: 1, number: server, record }).execute()
  }
  await checkIdentities(databases)
  // The first server has the topology itself. Another one may lack partitions that a change of the topology has added since.
  if (server === 0) return
  await tombstones(db, topology.partitions)
  await writeTopologyCopy(db, topology)
}

/** A database on which a cluster has run by itself has rows of partitions already, with epochs that nobody must claim. */
async function tombstonesOfOthers(db: Database): Promise<void> {
  await db
    .updateTable('partition_owner')
    .set(({ eb }) => ({ epoch: eb(eb.neg('epoch'), '-', 1), owner: null }))
    .where('epoch', '>=', 0)
    .execute()
}

/** Each partition that has no row yet gets one. */
async function tombstones(db: Database, partitions: number): Promise<void> {
  for (let from = 0; from < partitions; from += rowsPerInsert) {
    const rows = Array.from({ length: Math.min(rowsPerInsert, partitions - from) }, (_, index) => ({
      partition_id: from + index,
      epoch: -1,
      owner: null,
    }))
    await db.insertInto('partition_owner').ignore().values(rows).execute()
  }
}
