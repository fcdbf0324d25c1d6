import type { ReportReason } from '@lifegrid/contract/lounge/report-reasons'
import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import type { ModerationStore, SanctionKind } from './moderation-ports.ts'
import { idParts, messageOf } from './mysql-chat-rows.ts'

/** The rows of reports and sanctions. */
export function moderationRows(db: Database): ModerationStore {
  return { ...reportRows(db), ...sanctionRows(db) }
}

function reportRows(db: Database): Pick<ModerationStore, 'chatMessage' | 'addReport' | 'reports' | 'trimReports'> {
  return {
    async chatMessage(id) {
      const { at_ms, seq } = idParts(id)
      const row = await db
        .selectFrom('chat_message')
        .selectAll()
        .where('at_ms', '=', at_ms)
        .where('seq', '=', seq)
        .executeTakeFirst()
      return row && messageOf(row)
    },
    async addReport({ message: { id, nickname, message, author }, reporter, reason, at }) {
      await db
        .insertInto('chat_report')
        .values({ ...idParts(id), nickname, message, author, reporter, reason, reported_at: at })
        .onDuplicateKeyUpdate({ seq: sql`seq` })
        .execute()
    },
    async reports(limit) {
      const rows = await db
        .selectFrom('chat_report')
        .selectAll()
        .orderBy('reported_at', 'desc')
        .orderBy('at_ms', 'desc')
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ reporter, reason, reported_at: at, ...message }) => ({
        ...{ message: messageOf(message), reporter, at },
        reason: reason as ReportReason,
      }))
    },
    async trimReports(before, limit) {
      const { numDeletedRows } = await db
        .deleteFrom('chat_report')
        .where('reported_at', '<', before)
        .orderBy('reported_at')
        .limit(limit)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}

function sanctionRows(
  db: Database,
): Pick<ModerationStore, 'addSanction' | 'liftSanctions' | 'sanctionsAfter' | 'trimSanctions'> {
  return {
    async addSanction({ author, kind, madeAt, untilAt }) {
      await db.insertInto('chat_sanction').values({ author, kind, made_at: madeAt, until_at: untilAt }).execute()
    },
    async liftSanctions(author, kind, now) {
      const { numUpdatedRows } = await db
        .updateTable('chat_sanction')
        .set({ until_at: now })
        .where('author', '=', author)
        .where('kind', '=', kind)
        .where('until_at', '>', now)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },
    async sanctionsAfter(time, limit) {
      const rows = await db
        .selectFrom('chat_sanction')
        .selectAll()
        .where('until_at', '>', time)
        .orderBy('sanction_id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ sanction_id: id, author, kind, made_at: madeAt, until_at: untilAt }) => ({
        ...{ id, author, madeAt, untilAt },
        kind: kind as SanctionKind,
      }))
    },
    async trimSanctions(before, limit) {
      const { numDeletedRows } = await db
        .deleteFrom('chat_sanction')
        .where('until_at', '<', before)
        .orderBy('until_at')
        .limit(limit)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}
