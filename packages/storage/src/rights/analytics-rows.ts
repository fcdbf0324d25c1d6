import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { databaseOf, type Servers } from '../shards/servers.ts'
import type { WorkClaim } from '../work-claim.ts'
import { consentRows } from './mysql-consents.ts'

/** How far the journal of a consenting player's life has been reported. */
export interface AnalyticsCursor {
  readonly playerId: string
  /** The random name under which the life is reported. */
  readonly clientId: string
  /** The last entry that was reported or passed over. */
  readonly seq: number
  /** How often in a row there was nothing to report, or nobody to report it to. */
  readonly waits: number
}

/** What may be reported of a journal entry. Nothing else of it is read. */
export interface ReportableEntry {
  readonly seq: number
  /** Wall time in ms. */
  readonly at: number
  /** The name of the command. */
  readonly type: string
  /** `ok`, or the code of the refusal. */
  readonly outcome: string
}

/** [KEEP-7] The cursors of analytics, for which there is no counterpart in memory. */
export interface AnalyticsRows {
  /**
   * Claims cursors that are due. Other lives of their accounts get a cursor if they have none.
   * @param newId returns a random id of at most 32 characters.
   */
  claimCursors(claim: WorkClaim, newId: () => string): Promise<AnalyticsCursor[]>
  /**
   * Reads the next entries that were made after the player's consent and after `madeAfter` (wall time in ms), in order. Without consent the
   * cursor is removed, and the result is undefined.
   */
  unreported(cursor: AnalyticsCursor, madeAfter: number, limit: number): Promise<ReportableEntry[] | undefined>
  /** Moves a cursor, unless another worker has moved it meanwhile, or it is gone. */
  moveCursor(cursor: AnalyticsCursor, to: { seq: number; waits: number; dueAt: number }): Promise<void>
}

export function analyticsRows(db: Database, servers?: Servers): AnalyticsRows {
  const { consent } = consentRows(db)
  return {
    async claimCursors({ now, until, limit }, newId) {
      const claimId = newId()
      await sql`
        UPDATE analytics_cursor SET claim_id = ${claimId}, due_at = ${until}
          WHERE due_at <= ${now} ORDER BY due_at LIMIT ${limit}`.execute(db)
      const rows = await db.selectFrom('analytics_cursor').selectAll().where('claim_id', '=', claimId).execute()
      if (rows.length === 0) return []
      await addSiblings(
        db,
        rows.map((row) => row.player_id),
        now,
      )
      return Promise.all(
        rows.map(async ({ player_id: playerId, client_id: named, seq, waits }) => {
          const clientId = named === '' ? newId() : named
          if (named === '')
            await db
              .updateTable('analytics_cursor')
              .set({ client_id: clientId })
              .where('player_id', '=', playerId)
              .execute()
          return { playerId, clientId, seq, waits }
        }),
      )
    },
    async unreported({ playerId, seq }, madeAfter, limit) {
      const answer = await consent(playerId)
      if (answer?.granted !== true) {
        await db.deleteFrom('analytics_cursor').where('player_id', '=', playerId).execute()
        return undefined
      }
      const home = servers === undefined ? db : await databaseOf(servers, playerId)
      const rows = await home
        .selectFrom('journal')
        .select(['seq', 'at_ms', 'type', 'outcome'])
        .where('player_id', '=', playerId)
        .where('seq', '>', seq)
        .where('at_ms', '>', Math.max(answer.at, madeAfter))
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ seq: row.seq, at: row.at_ms, type: row.type, outcome: row.outcome }))
    },
    async moveCursor({ playerId, seq }, { seq: to, waits, dueAt }) {
      await db
        .updateTable('analytics_cursor')
        .set({ seq: to, waits, due_at: dueAt, claim_id: '' })
        .where('player_id', '=', playerId)
        .where('seq', '=', seq)
        .execute()
    },
  }
}

/** A life that joined the account after the consent. Its entries from before are older than the consent, or were made with it. */
async function addSiblings(db: Database, lives: readonly string[], now: number): Promise<void> {
  await sql`
    INSERT IGNORE INTO analytics_cursor (player_id, seq, due_at)
      SELECT DISTINCT theirs.player_id, 0, ${now}
        FROM account_character mine JOIN account_character theirs ON theirs.account_id = mine.account_id
        WHERE mine.player_id IN (${sql.join(lives)})`.execute(db)
}
