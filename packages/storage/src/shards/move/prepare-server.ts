import { checkMigrated } from '../../migration/check-migrated.ts'
import type { Database } from '../../mysql/database.ts'
import { StoreError } from '../../ports.ts'
import { checkIdentities } from '../open-store.ts'
import { databaseAt, type Servers } from '../servers.ts'

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
  partitions: number,
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
    await tombstones(db, partitions)
    await db.insertInto('shard_identity').ignore().values({ id: 1, number: server, record }).execute()
  }
  await checkIdentities(databases)
}

/** A database on which a cluster has run by itself has rows of partitions already, with epochs that nobody must claim. */
async function tombstones(db: Database, partitions: number): Promise<void> {
  await db
    .updateTable('partition_owner')
    .set(({ eb }) => ({ epoch: eb(eb.neg('epoch'), '-', 1), owner: null }))
    .where('epoch', '>=', 0)
    .execute()
  for (let from = 0; from < partitions; from += rowsPerInsert) {
    const rows = Array.from({ length: Math.min(rowsPerInsert, partitions - from) }, (_, index) => ({
      partition_id: from + index,
      epoch: -1,
      owner: null,
    }))
    await db.insertInto('partition_owner').ignore().values(rows).execute()
  }
}
