import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { toJournalEntry } from '../mysql/rows.ts'
import type { FoldedLedger, JournalRetention } from './ports.ts'

/** The methods of {@link JournalRetention}. */
export function journalRetention(db: Database): JournalRetention {
  return { ...checkpoints(db), ...trims(db) }
}

function checkpoints(db: Database) {
  return {
    async checkpoint(playerId) {
      const row = await db
        .selectFrom('journal_checkpoint')
        .selectAll()
        .where('player_id', '=', playerId)
        .executeTakeFirst()
      if (row === undefined) return undefined
      const { seq, at_ms: at, game_minute: minute, schema_version: schemaVersion, hash, data } = row
      return { playerId, seq, at, minute, schemaVersion, hash, data }
    },
    async claimJournals({ now, until, limit }) {
      const { rows } = await sql`CALL claim_journals(${now}, ${until}, ${limit})`.execute(db)
      const [first] = rows[0] as unknown as readonly { player_ids: string | null }[]
      return (JSON.parse(first?.player_ids ?? '[]') as string[]).sort()
    },
    async journalPage(playerId, { afterSeq, untilSeq }) {
      const entries = db.selectFrom('journal').selectAll().where('player_id', '=', playerId)
      const page = entries.where('seq', '>', afterSeq).where('seq', '<=', untilSeq)
      return (await page.orderBy('seq').execute()).map(toJournalEntry)
    },
    async keepCheckpoint({ playerId, seq, at, minute, schemaVersion, hash, data }, formerSeq) {
      const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      const { rows } = await sql`
        CALL keep_checkpoint(${playerId}, ${seq}, ${at}, ${minute}, ${schemaVersion}, ${hash}, ${bytes}, ${formerSeq})`.execute(
        db,
      )
      const [first] = rows[0] as unknown as readonly { written: number }[]
      return Number(first?.written) === 1
    },
    async setJournalFrom(playerId, at) {
      await db.updateTable('player').set({ journal_from_at: at }).where('player_id', '=', playerId).execute()
    },
  } satisfies Partial<JournalRetention>
}

/** Every statement is bounded, because a commit for the player may wait for its locks. */
function trims(db: Database) {
  return {
    async trimMessages(playerId, limit) {
      // From left to right: the checksum is calculated from the message.
      const { numAffectedRows } = await sql`
        UPDATE journal SET checksum = COALESCE(checksum, CRC32(CONCAT(type, ' ', message))), message = ''
          WHERE player_id = ${playerId} AND message <> ''
            AND seq <= (SELECT c.seq FROM journal_checkpoint c WHERE c.player_id = ${playerId})
          ORDER BY seq LIMIT ${limit}`.execute(db)
      return Number(numAffectedRows ?? 0)
    },
    async lastTrimmed(playerId, before) {
      const { rows } = await sql<{ seq: number | null }>`
        SELECT MAX(j.seq) AS seq FROM journal_checkpoint c JOIN journal j ON j.player_id = c.player_id AND j.seq <= c.seq
          WHERE c.player_id = ${playerId} AND j.at_ms < ${before}`.execute(db)
      return Number(rows[0]?.seq ?? 0)
    },
    async foldLedger(playerId, throughSeq) {
      const { rows } = await sql`CALL fold_ledger(${playerId}, ${throughSeq})`.execute(db)
      const [first] = rows[0] as unknown as readonly { outcome: FoldedLedger['outcome']; seq: number }[]
      const { outcome = 'gone', seq = 0 } = first ?? {}
      return outcome === 'folded' || outcome === 'faulty' ? { outcome, seq: Number(seq) } : { outcome }
    },
    async trimEntries(playerId, { throughSeq, openedSeq }, limit) {
      const { numAffectedRows } = await sql`
        DELETE FROM journal
          WHERE player_id = ${playerId} AND seq <= ${throughSeq} AND seq <> ${openedSeq} AND message = ''
          ORDER BY seq LIMIT ${limit}`.execute(db)
      return Number(numAffectedRows ?? 0)
    },
    async trimLines(playerId, openedSeq, limit) {
      const { numAffectedRows } = await sql`
        DELETE FROM ledger WHERE player_id = ${playerId} AND seq < ${openedSeq}
          ORDER BY seq, line LIMIT ${limit}`.execute(db)
      return Number(numAffectedRows ?? 0)
    },
  } satisfies Partial<JournalRetention>
}
