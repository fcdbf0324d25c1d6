import type { ClusterSettings } from '../ports.ts'
import type { Database } from './database.ts'

/** About 20 KiB of text for each INSERT. */
const rowsPerInsert = 1000

/** Writes the settings and the partitions' rows if they are missing. Several nodes may do this at the same time. */
export async function clusterSettings(db: Database, proposed: ClusterSettings): Promise<ClusterSettings> {
  const read = () =>
    db.selectFrom('cluster_settings').select(['partitions', 'lanes']).where('id', '=', 1).executeTakeFirst()
  let settings = await read()
  if (settings === undefined) {
    await db
      .insertInto('cluster_settings')
      .ignore()
      .values({ id: 1, ...proposed })
      .execute()
    settings = (await read()) ?? proposed
  }
  const { partitions } = settings
  // The node that wrote the settings may have died before it wrote all partitions.
  const counted = await db.selectFrom('partition_owner').select(db.fn.countAll<number>().as('rows')).executeTakeFirst()
  for (let from = 0; counted?.rows !== partitions && from < partitions; from += rowsPerInsert) {
    const rows = Array.from({ length: Math.min(rowsPerInsert, partitions - from) }, (_, index) => ({
      partition_id: from + index,
      epoch: 0,
      owner: null,
    }))
    await db.insertInto('partition_owner').ignore().values(rows).execute()
  }
  return settings
}
