import { systemClock } from '@lifegrid/base/system-clock'
import { partitionOf } from '@lifegrid/contract/partition'
import type { FreshDatabase } from '@lifegrid/testkit/database'
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { mysqlStore } from '../../src/mysql/store.ts'
import type { CommitBatch, Store } from '../../src/ports.ts'
import { type MovedRange, type MoveRangeOptions, moveRange } from '../../src/shards/move/move-range.ts'
import { type OpenRecord, openRecord } from '../../src/shards/open-store.ts'
import { commitLane } from '../../src/shards/placement.ts'
import { partitions } from '../rows.ts'

/** Two databases of one MySQL are two servers of a record: each has its own tables, and nothing is in one transaction with the other. */
export interface TwoServers {
  readonly urls: readonly [string, string]
  /** Moves a range without the pauses for other processes, of which there are none. */
  move(first: number, last: number, to: number, change?: Partial<MoveRangeOptions>): Promise<MovedRange>
  open(lanes?: number): Promise<OpenRecord>
  query<Row>(server: number, statement: string): Promise<Row[]>
  drop(): Promise<void>
}

export const lanes = 2

export async function twoServers(database: () => Promise<FreshDatabase>): Promise<TwoServers> {
  const databases = [await database(), await database()] as const
  const urls = [databases[0].url, databases[1].url] as const
  const first = await mysqlStore({ url: urls[0], lanes: 0, clock: systemClock })
  await first.settings({ partitions, lanes })
  await first.close()
  let ids = 0
  return {
    urls,
    move: (from, until, to, change = {}) =>
      moveRange(
        { urls, clock: systemClock, newId: () => `record-${++ids}`, graceMs: 0, releaseMs: 0, ...change },
        { first: from, last: until, to },
      ),
    open: (count = lanes) => openRecord({ urls, lanes: count, clock: systemClock }),
    async query<Row>(server: number, statement: string) {
      const connection = await createConnection(urls[server] ?? '')
      try {
        const [rows] = await connection.query<RowDataPacket[]>(statement)
        return rows as Row[]
      } finally {
        await connection.end()
      }
    },
    async drop() {
      await databases[0].drop()
      await databases[1].drop()
    },
  }
}

/** A store whose `commit` sends each batch to the server of its partitions, as the lanes of a sim do; in two parts when it is for both. */
export function committing({ store, placement }: OpenRecord): Store {
  return {
    ...store,
    async commit(lane, batch) {
      const serversOf = [...new Set(batch.fences.map(({ partition }) => placement.serverOf(partition)))]
      if (serversOf.length < 2) return store.commit(commitLane(lane, lanes, serversOf[0] ?? 0), batch)
      for (const server of serversOf) {
        const part = partOf(batch, (partition) => placement.serverOf(partition) === server)
        const answer = await store.commit(commitLane(lane, lanes, server), part)
        if (answer.outcome !== 'committed') return answer
      }
      return { outcome: 'committed' }
    },
  }
}

function partOf(batch: CommitBatch, isHere: (partition: number) => boolean): CommitBatch {
  const ofPlayer = ({ playerId }: { readonly playerId: string }): boolean => isHere(partitionOf(playerId, partitions))
  return {
    ...batch,
    fences: batch.fences.filter(({ partition }) => isHere(partition)),
    journal: batch.journal.filter(ofPlayer),
    ledger: batch.ledger.filter(ofPlayer),
    cursors: batch.cursors.filter(({ partition }) => isHere(partition)),
    players: batch.players.filter(ofPlayer),
    snapshots: batch.snapshots.filter(ofPlayer),
    releases: batch.releases.filter(isHere),
    deviceTokens: batch.deviceTokens.filter(ofPlayer),
    messages: batch.messages.filter(ofPlayer),
  }
}
