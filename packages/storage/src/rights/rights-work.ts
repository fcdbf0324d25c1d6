import type { Random } from '@lifegrid/base/random'
import { sql } from 'kysely'
import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import type { Servers } from '../shards/servers.ts'
import { shardedRows } from '../shards/sharded-rows.ts'
import { type AnalyticsRows, analyticsRows } from './analytics-rows.ts'
import { accountsOf } from './erase-rows.ts'
import { eraseLives, finishErasure, forgetErased } from './erasures.ts'
import { livesOf } from './lives-of.ts'
import type { PersonalTableName } from './personal-tables.ts'
import { type PersonalRow, personalRows } from './read-personal-rows.ts'

/** An export that a worker has claimed. */
export interface ClaimedExport {
  readonly id: string
  readonly playerId: string
  /** Number of this attempt, from 1. */
  readonly attempt: number
}

export interface FinishedExport {
  readonly now: number
  readonly expiresAt: number
  readonly bytes: number
  readonly chunks: number
}

/** What workers do with whole tables, for which there is no counterpart in memory: erasures, copies of the data, cursors of analytics. */
export interface RightsWork extends AnalyticsRows {
  /** [RIGHTS-3] Erases the rows of lives whose erasure has begun, but for those that {@link RightsWork.finishErasure} needs. */
  eraseLives(lives: readonly string[]): Promise<void>
  /** Erases the last rows, and leaves one line without personal data: [RIGHTS-5]. Both can be repeated after a failure. */
  finishErasure(asking: string, lives: readonly string[], now: number): Promise<void>
  /** All lives of the player's account, sorted. */
  livesOf(playerId: string): Promise<string[]>
  accountsOf(lives: readonly string[]): Promise<string[]>
  /** The scorers of the lounge under the e-mail address of the player's account: [LOUNGE-8]. None once the erasure has begun. */
  emailScorers(playerId: string): Promise<string[]>
  /** [RIGHTS-6] The exports that wait and that no worker has claimed, the oldest first. */
  waitingExports(now: number, limit: number): Promise<string[]>
  /** Claims an export and removes what an earlier attempt has written; undefined when it does not wait, or is claimed. */
  claimExport(id: string, now: number, until: number): Promise<ClaimedExport | undefined>
  /** Returns false when the export does not wait any more, for example because its player was erased. */
  addChunk(id: string, n: number, data: Uint8Array): Promise<boolean>
  /** Returns false when the export does not wait any more. */
  finishExport(id: string, finished: FinishedExport): Promise<boolean>
  /** The export cannot be built. Its player may ask again. */
  failExport(id: string): Promise<void>
  /**
   * [RIGHTS-7] Removes the chunks of exports that have expired or were taken before `takenBefore`, and what is kept of lives that were erased
   * before `erasedBefore`.
   */
  removeOld(times: OldTimes, limit: number): Promise<void>
  /** Reads the rows of one table about these lives and accounts. */
  rows(
    table: PersonalTableName,
    whose: { readonly lives: readonly string[]; readonly accounts: readonly string[] },
  ): AsyncGenerator<PersonalRow>
  close(): Promise<void>
}

export interface OldTimes {
  readonly now: number
  readonly takenBefore: number
  readonly erasedBefore: number
}

/**
 * @param options.url mysql://user:password@host:port/database[?ssl=true]
 * @param options.servers all servers of the record, when it is on several. The caller closes them.
 */
export function rightsWork({
  url,
  random,
  servers,
}: {
  readonly url: string
  readonly random: Random
  readonly servers?: Servers | undefined
}): RightsWork {
  const db = database(connectionOptions(url))
  return {
    ...guarded({
      eraseLives: (lives: readonly string[]) => eraseLives({ db, servers }, lives, random),
      finishErasure: (asking: string, lives: readonly string[], now: number) =>
        finishErasure(db, { asking, lives, now, random }),
      livesOf: (playerId: string) => livesOf(db, playerId),
      accountsOf: (lives: readonly string[]) => accountsOf(db, lives),
      emailScorers: (playerId: string) => emailScorers(db, playerId),
      ...exportWork(db, servers),
      ...analyticsRows(db, servers),
      close: () => db.destroy(),
    }),
    rows: (table, whose) =>
      servers === undefined ? personalRows(db, table, whose) : shardedRows(servers, table, whose),
  }
}

async function emailScorers(db: Database, playerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('account_character as life', 'life.account_id', 'account.account_id')
    .select(sql<string>`CONCAT('email:', LEFT(SHA2(LOWER(TRIM(account.email)), 256), 40))`.as('scorer'))
    .where('life.player_id', '=', playerId)
    .where('account.email', 'is not', null)
    .execute()
  return rows.map((row) => row.scorer)
}

function exportWork(db: Database, servers: Servers | undefined) {
  return {
    async waitingExports(now: number, limit: number) {
      const rows = await db
        .selectFrom('data_export')
        .select('export_id')
        .where('state', '=', 'waiting')
        .where('claimed_until', '<=', now)
        .orderBy('claimed_until')
        .orderBy('requested_at')
        .limit(limit)
        .execute()
      return rows.map((row) => row.export_id)
    },
    async claimExport(id: string, now: number, until: number) {
      const claimed = await db
        .updateTable('data_export')
        .set(({ eb }) => ({ claimed_until: until, attempts: eb('attempts', '+', 1) }))
        .where('export_id', '=', id)
        .where('state', '=', 'waiting')
        .where('claimed_until', '<=', now)
        .executeTakeFirstOrThrow()
      if (claimed.numUpdatedRows !== 1n) return undefined
      await removeChunks(db, [id])
      const row = await db.selectFrom('data_export').selectAll().where('export_id', '=', id).executeTakeFirst()
      return row && { id, playerId: row.player_id, attempt: row.attempts }
    },
    async addChunk(id: string, n: number, data: Uint8Array) {
      const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      // The lock keeps the export until the chunk is in, so an erasure finds it.
      const { numAffectedRows } = await sql`
        INSERT INTO data_export_chunk (export_id, n, data)
          SELECT export_id, ${n}, ${bytes} FROM data_export WHERE export_id = ${id} AND state = 'waiting'
          LOCK IN SHARE MODE`.execute(db)
      return numAffectedRows === 1n
    },
    async finishExport(id: string, { now, expiresAt, bytes, chunks }: FinishedExport) {
      const { numUpdatedRows } = await db
        .updateTable('data_export')
        .set({ state: 'ready', ready_at: now, expires_at: expiresAt, bytes, chunks, slot_player_id: null })
        .where('export_id', '=', id)
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
    ...endedExports(db, servers),
  }
}

function endedExports(db: Database, servers: Servers | undefined) {
  return {
    async failExport(id: string) {
      await removeChunks(db, [id])
      await db
        .updateTable('data_export')
        .set({ state: 'failed', slot_player_id: null })
        .where('export_id', '=', id)
        .where('state', '=', 'waiting')
        .execute()
    },
    async removeOld({ now, takenBefore, erasedBefore }: OldTimes, limit: number) {
      const ended = await db
        .selectFrom('data_export')
        .select('export_id')
        .where((column) =>
          column.or([
            column('expires_at', '<=', now),
            column.and([column('state', '=', 'taken'), column('taken_at', '<', takenBefore)]),
          ]),
        )
        .limit(limit)
        .execute()
      const ids = ended.map((row) => row.export_id)
      if (ids.length > 0) await removeChunks(db, ids)
      for (const server of servers?.databases ?? [db]) await forgetErased(server, erasedBefore, limit)
    },
  }
}

async function removeChunks(db: Database, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('data_export_chunk').where('export_id', 'in', ids).execute()
}
