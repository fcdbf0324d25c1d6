import { sql } from 'kysely'
import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import type { EventStore } from './event-ports.ts'
import type { ModerationStore } from './moderation-ports.ts'
import { idParts, messageOf } from './mysql-chat-rows.ts'
import { eventRows } from './mysql-events.ts'
import { moderationRows } from './mysql-moderation.ts'
import { nicknameRows } from './mysql-nicknames.ts'
import { scoreRows } from './mysql-scores.ts'
import type { NicknameStore } from './nickname-ports.ts'
import type { ChatMessage, LoungeStore } from './ports.ts'
import type { ScoreStore } from './score-ports.ts'

/**
 * The lounge's rows in MySQL or MariaDB, on connections of their own. It connects with the first call.
 * @param connections the most that are open at the same time; those of any pool when absent.
 */
export function mysqlLounge(
  url: string,
  connections?: number,
): LoungeStore & ScoreStore & EventStore & ModerationStore & NicknameStore & { close(): Promise<void> } {
  const db = database(connectionOptions(url), connections === undefined ? {} : { connections })
  return guarded({
    ...chatRows(db),
    ...scoreRows(db),
    ...eventRows(db),
    ...moderationRows(db),
    ...nicknameRows(db),
    close: () => db.destroy(),
  })
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
      return rows.reverse().map(messageOf)
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
  return { ...idParts(id), nickname, message, author }
}
