import type { Clock } from '@lifegrid/base/clock'
import type { RowDataPacket } from 'mysql2/promise'
import { failureAfterSending } from '../../mysql/store-error.ts'
import { StoreError } from '../../ports.ts'
import { readMap } from '../map-table.ts'
import { openServers, type Servers } from '../servers.ts'
import { connectServer, type ServerConnection } from './connect-server.ts'

export interface RecordServers {
  /** All servers of the record, in the order of their numbers. */
  readonly urls: readonly string[]
  readonly clock: Clock
}

/**
 * [SHARD-8] Keeps partitions from moving while `use` runs, so that copies of the servers have each life once. Nothing is locked on one server.
 * @throws StoreError when a move is under way.
 */
export async function withoutMoves<T>(servers: RecordServers, use: () => Promise<T>): Promise<T> {
  if (servers.urls.length === 1) return use()
  const failed: unknown[] = []
  const result = await locked(servers, async ({ directory }) => {
    const { move } = await readMap(directory)
    if (move !== null) {
      throw new StoreError(`The partitions ${move.first}-${move.last} are moving to another server.`, false)
    }
    return use().catch((error: unknown) => {
      failed.push(error)
      return undefined
    })
  })
  // Its own error, and not one of the record.
  if (failed.length > 0) throw failed[0]
  return result as T
}

/** One process at a time changes the map. The lock belongs to a connection of its own, and ends with it. */
export async function locked<T>({ urls, clock }: RecordServers, use: (servers: Servers) => Promise<T>): Promise<T> {
  const servers = openServers(urls, clock)
  let lock: ServerConnection | undefined
  try {
    lock = await connectServer(urls[0] ?? '')
    const [rows] = await lock.query<RowDataPacket[]>(`SELECT GET_LOCK(${lockName}, 0) AS locked`)
    if (Number(rows[0]?.locked) !== 1) throw new StoreError('Another process is moving partitions now.', false)
    return await use(servers)
  } catch (error) {
    throw failureAfterSending('move partitions', error)
  } finally {
    await release(lock)
    await servers.close()
  }
}

const lockName = "CONCAT('lifegrid.shards.', LEFT(SHA2(DATABASE(), 256), 40))"

/** The lock ends with its connection, but a server may notice that end a moment later. */
async function release(lock: ServerConnection | undefined): Promise<void> {
  try {
    await lock?.query(`DO RELEASE_LOCK(${lockName})`)
  } catch {
    // The connection is gone, and the lock with it.
  }
  lock?.destroy()
}
