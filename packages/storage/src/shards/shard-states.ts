import type { Clock } from '@lifegrid/base/clock'
import { connectionOptions } from '../mysql/connection-options.ts'
import { failureAfterSending } from '../mysql/store-error.ts'
import { readMap } from './map-table.ts'
import { openServers } from './servers.ts'
import { rangesOf, type ShardMove, type ShardRange } from './shard-map.ts'

/** The servers of the record, for operators. */
export interface ShardState {
  readonly version: number
  readonly partitions: number
  readonly servers: readonly {
    readonly server: number
    /** host:port/database, without the user. */
    readonly address: string
    readonly ranges: readonly Pick<ShardRange, 'first' | 'last'>[]
    /** Null when the server does not answer. */
    readonly players: number | null
  }[]
  readonly move: ShardMove | null
}

/** @throws StoreError when the first server does not answer. */
export async function shardStates(urls: readonly string[], clock: Clock): Promise<ShardState> {
  const { databases, directory, close } = openServers(urls, clock)
  try {
    const settings = await directory.selectFrom('cluster_settings').select('partitions').executeTakeFirst()
    const partitions = settings?.partitions ?? 0
    const map = await readMap(directory)
    const ranges = rangesOf(map, partitions)
    const servers = await Promise.all(
      databases.map(async (db, server) => {
        const counted = await db
          .selectFrom('player')
          .select(({ fn }) => fn.countAll().as('players'))
          .executeTakeFirstOrThrow()
          .catch(() => null)
        return {
          server,
          address: addressOf(urls[server] ?? ''),
          ranges: ranges.filter((range) => range.server === server).map(({ first, last }) => ({ first, last })),
          players: counted === null ? null : Number(counted.players),
        }
      }),
    )
    return { version: map.version, partitions, servers, move: map.move }
  } catch (error) {
    throw failureAfterSending('list the servers', error)
  } finally {
    await close()
  }
}

function addressOf(url: string): string {
  const { host, port, database } = connectionOptions(url)
  return `${host}:${port}/${database}`
}
