import type { ChatMessage, LoungeStore } from './ports.ts'

/** The lounge's rows in memory. */
export function memoryLoungeStore(): LoungeStore {
  let messages: ChatMessage[] = []
  return {
    async addChat(added) {
      const known = new Set(messages.map(({ id }) => id))
      messages = [...messages, ...added.filter(({ id }) => !known.has(id))].sort(byPlace)
    },
    async recentChat(since, limit) {
      const found = messages.filter(({ at }) => at >= since)
      return limit === 0 ? [] : found.slice(-limit)
    },
    async trimChat(before, limit) {
      const old = messages.filter(({ at }) => at < before).slice(0, limit)
      messages = messages.filter((message) => !old.includes(message))
      return old.length
    },
  }
}

function byPlace(a: ChatMessage, b: ChatMessage): number {
  return a.at - b.at || seqOf(a) - seqOf(b)
}

function seqOf({ id }: ChatMessage): number {
  return Number(id.split('-')[1] ?? 0)
}
