import { type RawBuilder, sql } from 'kysely'
import { connectionOptions } from '../mysql/connection-options.ts'
import { database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import type { Schema } from '../mysql/schema.ts'
import type { Servers } from '../shards/servers.ts'

/** [KEEP-5] Rows that are of no use any more some time after they ended. */
const kinds = {
  /** Sessions that have expired. */
  sessions: { table: 'account_session', endedAt: 'expires_at' },
  /** Links in mails that have expired. */
  mail_tokens: { table: 'account_mail_token', endedAt: 'expires_at' },
  /** Requests for copies of data. The copies themselves go when they expire: [RIGHTS-7]. */
  exports: { table: 'data_export', endedAt: 'requested_at' },
  /** Reports of stores, which are remembered so that a repeated one has no effect. */
  store_reports: { table: 'store_report', endedAt: 'reported_at' },
  /** What operators see of past erasures: [RIGHTS-5]. */
  erasure_log: { table: 'erasure_log', endedAt: 'erased_at' },
  /** Bans that are over. One without an end has NULL there, which is before nothing. */
  bans: { table: 'player_ban', endedAt: 'until_at' },
  /** Replies that could never be given. The outbox keeps their jobs until then: [JOB-1]. */
  reply_jobs: { table: 'outbox', endedAt: 'run_at', only: sql`queue = 'conversation'` },
} as const satisfies Record<string, AgedTable>

interface AgedTable {
  readonly table: keyof Schema
  /** The column with the wall time in ms from which the age counts. It has an index. */
  readonly endedAt: string
  readonly only?: RawBuilder<unknown>
}

export type AgedKind = keyof typeof kinds

/** Removes old rows of whole tables, for which there is no counterpart in memory. */
export interface AgedRows {
  /** Removes at most `limit` rows of the kind that ended before `before` (wall time in ms), the oldest first. @returns their number. */
  trim(kind: AgedKind, before: number, limit: number): Promise<number>
  close(): Promise<void>
}

/**
 * @param options.url mysql://user:password@host:port/database[?ssl=true]
 * @param options.servers all servers of the record, when it is on several. The caller closes them.
 */
export function agedRows({ url, servers }: { readonly url: string; readonly servers?: Servers | undefined }): AgedRows {
  const db = database(connectionOptions(url))
  return guarded({
    async trim(kind: AgedKind, before: number, limit: number) {
      const { table, endedAt, only = sql`TRUE` }: AgedTable = kinds[kind]
      const column = sql.ref(endedAt)
      let removed = 0
      // Each server has an outbox of its own: [SHARD-5].
      for (const server of table === 'outbox' && servers !== undefined ? servers.databases : [db]) {
        const left = limit - removed
        if (left === 0) break
        const { numAffectedRows } = await sql`
          DELETE FROM ${sql.table(table)} WHERE ${column} < ${before} AND ${only} ORDER BY ${column} LIMIT ${left}`.execute(
          server,
        )
        removed += Number(numAffectedRows ?? 0)
      }
      return removed
    },
    close: () => db.destroy(),
  })
}
