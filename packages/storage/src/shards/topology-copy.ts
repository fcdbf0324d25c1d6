import type { Database } from '../mysql/database.ts'
import { failureAfterSending } from '../mysql/store-error.ts'
import type { ClusterSettings } from '../ports.ts'

/** [SHARD-11] Another server than the first one has a copy of the topology, as of the last move to it. It is compared while the first one is away. */
export async function writeTopologyCopy(server: Database, { partitions, lanes }: ClusterSettings): Promise<void> {
  await server
    .insertInto('cluster_settings')
    .values({ id: 1, partitions, lanes })
    .onDuplicateKeyUpdate({ partitions, lanes })
    .execute()
}

/** @returns undefined where no move has left a copy. */
export async function topologyCopy(server: Database): Promise<ClusterSettings | undefined> {
  try {
    return await server
      .selectFrom('cluster_settings')
      .select(['partitions', 'lanes'])
      .where('id', '=', 1)
      .executeTakeFirst()
  } catch (error) {
    throw failureAfterSending('read the copy of the topology', error)
  }
}
