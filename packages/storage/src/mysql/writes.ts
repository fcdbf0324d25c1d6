import { assert } from '@lifegrid/base/assert'
import { sql } from 'kysely'
import { messageRow } from '../messages/mysql-messages.ts'
import type { Fence, OfflineLife, Store } from '../ports.ts'
import type { Database } from './database.ts'
import { type OutboxRow, toOutboxJob } from './rows.ts'

/** The methods of {@link Store} that write, except for commits. They use the pool's connections, never a lane's. */
export function writes(db: Database) {
  return {
    async acquire(claims) {
      assert(
        new Set(claims.map((claim) => claim.partition)).size === claims.length,
        '[FENCE-1] A call claims each partition only once.',
      )
      if (claims.length === 0) return []
      const sorted = [...claims].sort((a, b) => a.partition - b.partition)
      const json = JSON.stringify(sorted.map((claim) => [claim.partition, claim.epoch, claim.owner]))
      const rows = await call<{ partition_id: number; epoch: number }>(db, sql`CALL acquire_partitions(${json})`)
      return rows.map((row): Fence => ({ partition: row.partition_id, epoch: row.epoch }))
    },
    saveOfflineSnapshot: (snapshot, nextDueAt, messages = []) => saveOne(db, { snapshot, nextDueAt, messages }),
    async saveOfflineSnapshots(lives) {
      const silent = lives.filter(({ messages }) => messages.length === 0)
      const written = await saveTogether(db, silent)
      // A life in which somebody has said something is rare enough for a call of its own.
      for (const { snapshot, nextDueAt, messages } of lives) {
        if (messages.length > 0 && (await saveOne(db, { snapshot, nextDueAt, messages })))
          written.add(snapshot.playerId)
      }
      return written
    },
    async claimOffline({ now, until, limit }) {
      const [row] = await call<{ player_ids: string | null }>(db, sql`CALL claim_offline(${now}, ${until}, ${limit})`)
      return (JSON.parse(row?.player_ids ?? '[]') as string[]).sort()
    },
    async claimOutbox({ now, until, limit }) {
      return (await call<OutboxRow>(db, sql`CALL claim_outbox(${now}, ${until}, ${limit})`)).map(toOutboxJob)
    },
    async removeUnplayed(partition, playerIds, { before, setupTypes, entriesMax }) {
      const [ids, types] = [JSON.stringify(playerIds), JSON.stringify(setupTypes)]
      const query = sql`CALL remove_unplayed(${partition}, ${ids}, ${before}, ${types}, ${entriesMax})`
      const [row] = await call<{ removed: number; played: number }>(db, query)
      return { removed: Number(row?.removed ?? 0), played: Number(row?.played ?? 0) }
    },
    async outboxDone(ids) {
      if (ids.length > 0) await db.deleteFrom('outbox').where('job_id', 'in', ids).execute()
    },
  } satisfies Partial<Store>
}

async function saveOne(db: Database, { snapshot, nextDueAt, messages }: OfflineLife): Promise<boolean> {
  const { playerId, seq, at, minute, schemaVersion, data } = snapshot
  const bytes = data === null ? null : Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  const said = messages.length === 0 ? null : JSON.stringify(messages.map(messageRow))
  const query = sql`CALL save_offline_life(
    ${playerId}, ${seq}, ${at}, ${minute}, ${schemaVersion}, ${bytes}, ${nextDueAt}, ${said}
  )`
  const [row] = await call<{ written: number }>(db, query)
  return row?.written === 1
}

/** Saves lives without messages. */
async function saveTogether(db: Database, lives: readonly OfflineLife[]): Promise<Set<string>> {
  if (lives.length === 0) return new Set()
  const sorted = [...lives].sort((a, b) => (a.snapshot.playerId < b.snapshot.playerId ? -1 : 1))
  let start = 1
  const rows = sorted.map(({ snapshot: { playerId, seq, at, minute, schemaVersion, data }, nextDueAt }) => {
    const bytes = data?.byteLength ?? 0
    const row = [playerId, seq, at, minute, schemaVersion, start, bytes, nextDueAt]
    start += bytes
    return row
  })
  const data = Buffer.concat(sorted.flatMap(({ snapshot }) => snapshot.data ?? []))
  const query = sql`CALL save_offline_snapshots(${JSON.stringify(rows)}, ${data})`
  const [row] = await call<{ player_ids: string | null }>(db, query)
  return new Set(JSON.parse(row?.player_ids ?? '[]') as string[])
}

/** Returns the first result set of a procedure; the last one is only a status. */
async function call<Row>(db: Database, query: ReturnType<typeof sql>): Promise<readonly Row[]> {
  const { rows } = await query.execute(db)
  return rows[0] as readonly Row[]
}
