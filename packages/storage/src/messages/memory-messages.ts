import { playerRows, type Tables } from '../memory/tables.ts'
import type { MessageRecord, StoredMessage } from './ports.ts'

/** The same as `mysql-messages.ts`. */
export function memoryMessages(tables: Tables): MessageRecord {
  const messagesOf = (playerId: string, life: number): StoredMessage[] =>
    [...(tables.players.get(playerId)?.messages.values() ?? [])]
      .filter((message) => message.life === life)
      .sort((a, b) => a.conversation - b.conversation || a.n - b.n)
  return {
    async earlierMessages(playerId, { life, conversation, before, limit }) {
      return messagesOf(playerId, life)
        .filter((message) => message.conversation === conversation && message.n < before)
        .slice(-limit)
    },
    async messagesWith(playerId, { life, person, conversation, n, limit }) {
      return messagesOf(playerId, life)
        .filter((message) => message.person === person)
        .filter(
          (message) => message.conversation < conversation || (message.conversation === conversation && message.n < n),
        )
        .slice(-limit)
    },
    async earlierConversations(playerId, { life, before, without, conversationsMax, messagesMax }) {
      const byNumber = Map.groupBy(messagesOf(playerId, life), ({ conversation }) => conversation)
      return [...byNumber]
        .filter(([number]) => number < before && !without.includes(number))
        .sort(([a], [b]) => b - a)
        .slice(0, conversationsMax)
        .map(([, messages]) => messages.slice(-messagesMax))
    },
  }
}

/** What the procedure `write_messages` does. */
export function writeMessages(tables: Tables, messages: readonly StoredMessage[]): void {
  for (const message of messages) {
    if ((tables.players.get(message.playerId)?.head ?? null) === null) continue
    const { life, conversation, n } = message
    const row = { ...message, text: message.text.toWellFormed() }
    playerRows(tables, message.playerId).messages.set(`${life} ${conversation} ${n}`, row)
  }
}
