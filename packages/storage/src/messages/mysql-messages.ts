import { sql } from 'kysely'
import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import type { MessageRecord, StoredMessage } from './ports.ts'
import type { MessageTable } from './schema.ts'

/**
 * The messages in MySQL or MariaDB, for nodes that only read them. It connects with the first call.
 * @throws StoreError when the URL is not valid.
 */
export function mysqlMessages(url: string): MessageRecord & { close(): Promise<void> } {
  const db = database(connectionOptions(url))
  return guarded({ ...messageRows(db), close: () => db.destroy() })
}

/** The queries read a bounded range of an index, of one player. */
export function messageRows(db: Database): MessageRecord {
  return {
    async earlierMessages(playerId, { life, conversation, before, limit }) {
      const rows = await db
        .selectFrom('talk_message')
        .selectAll()
        .where('player_id', '=', playerId)
        .where('life', '=', life)
        .where('conversation', '=', conversation)
        .where('n', '<', before)
        .orderBy('n', 'desc')
        .limit(limit)
        .execute()
      return rows.map(toMessage).reverse()
    },
    async messagesWith(playerId, { life, person, conversation, n, limit }) {
      // Without the hint, a server may read all conversations of the life in the order of the primary key.
      const { rows } = await sql<MessageTable>`
        SELECT * FROM talk_message FORCE INDEX (talk_message_person)
        WHERE player_id = ${playerId} AND life = ${life} AND person = ${person} AND conversation <= ${conversation}
          AND NOT (conversation = ${conversation} AND n >= ${n})
        ORDER BY conversation DESC, n DESC
        LIMIT ${limit}
      `.execute(db)
      return rows.map(toMessage).reverse()
    },
    async earlierConversations(playerId, { life, before, without, conversationsMax, messagesMax }) {
      const found = await db
        .selectFrom('talk_message')
        .select(({ fn }) => ['conversation', fn.max('n').as('last')])
        .where('player_id', '=', playerId)
        .where('life', '=', life)
        .where('conversation', '<', before)
        .$if(without.length > 0, (query) => query.where('conversation', 'not in', without))
        .groupBy('conversation')
        .orderBy('conversation', 'desc')
        .limit(conversationsMax)
        .execute()
      if (found.length === 0) return []
      const rows = await db
        .selectFrom('talk_message')
        .selectAll()
        .where('player_id', '=', playerId)
        .where('life', '=', life)
        .where(({ or, and, eb }) =>
          or(
            found.map(({ conversation, last }) =>
              and([eb('conversation', '=', conversation), eb('n', '>', Number(last) - messagesMax)]),
            ),
          ),
        )
        .orderBy('conversation', 'desc')
        .orderBy('n')
        .execute()
      return [...Map.groupBy(rows.map(toMessage), ({ conversation }) => conversation).values()]
    },
  }
}

/** For {@link import('../ports.ts').StoredLife.hasMessages}: whether the player `h` has messages. */
export const hasMessages = sql<number>`EXISTS (SELECT 1 FROM talk_message m WHERE m.player_id = h.player_id)`

/** A row as an argument of `write_messages`. */
export function messageRow(message: StoredMessage): readonly unknown[] {
  const { playerId, life, conversation, n, person, begunBy, talk, by, text, sentiment, minute, date } = message
  // UTF-8 cannot represent a lone surrogate.
  return [playerId, life, conversation, n, person, begunBy, talk, by, text.toWellFormed(), sentiment, minute, date]
}

function toMessage(row: Readonly<MessageTable>): StoredMessage {
  return {
    playerId: row.player_id,
    life: row.life,
    conversation: row.conversation,
    n: row.n,
    person: row.person,
    begunBy: row.begun_by,
    talk: row.talk,
    by: row.said_by,
    text: row.message,
    sentiment: row.sentiment,
    minute: row.game_minute,
    date: row.game_date,
  }
}
