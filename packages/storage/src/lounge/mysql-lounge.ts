import { sql } from 'kysely'
import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import type { EventStore } from './event-ports.ts'
import { eventRows } from './mysql-events.ts'
import { scoreRows } from './mysql-scores.ts'
import type { ChatMessage, LoungeStore } from './ports.ts'
import type { ScoreStore } from './score-ports.ts'

/** The lounge's rows in MySQL or MariaDB, on connections of their own. It connects with the first call. */
export function mysqlLounge(url: string): LoungeStore & ScoreStore & EventStore & { close(): Promise<void> } {
  const db = database(connectionOptions(url))
  return guarded({ ...chatRows(db), ...scoreRows(db), ...eventRows(db), close: () => db.destroy() })
}

function chatRows(db: Database): LoungeStore {
  return {
    async addChat(messages) {
      if (messages.length === 0) return
      await db
        .insertInto('chat_message')
        .values(messages.map(toRow))
        // Not IGNORE, which would also shorten a text that does not fit.
        .onDuplicateKeyUpdate({ seq: sql`seq` })
        .execute()
    },
    async recentChat(since, limit) {
      const rows = await db
        .selectFrom('chat_message')
        .selectAll()
        .where('at_ms', '>=', since)
        .orderBy('at_ms', 'desc')
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute()
      return rows.reverse().map(({ at_ms: at, seq, ...message }) => ({ id: `${at}-${seq}`, at, ...message }))
    },
    async trimChat(before, limit) {
      const { numDeletedRows } = await db
        .deleteFrom('chat_message')
        .where('at_ms', '<', before)
        .orderBy('at_ms')
        .limit(limit)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}

function toRow({ id, nickname, message, author }: ChatMessage) {
  const [ms, seq = '0'] = id.split('-') as [string, string?]
  return { at_ms: Number(ms), seq: Number(seq), nickname, message, author }
}
