import type { Clock, Timer } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import { entriesAfter, formatId, isBefore, type MemoryEntry, type MemoryId, parseId } from '../memory/memory-stream.ts'
import type { MemoryServer } from '../memory/server.ts'
import type { FeedEntry, FeedEvents } from './ports.ts'

/** The feed's reader in memory, with the same deliveries as on Redis. */
export function openMemoryFeed(
  server: MemoryServer,
  clock: Clock,
  historyMax: number,
  events: FeedEvents,
): { stop(): Promise<void> } {
  let cursor: MemoryId | undefined
  let pending: Timer | undefined
  let stopped = false
  const deliver = (): void => {
    pending = undefined
    if (stopped) return
    const stream = server.stream(keys.loungeFeed)
    const last = stream?.last ?? parseId('0')
    if (cursor === undefined) {
      cursor = last
      events.entries(toEntries(stream?.entries.slice(-historyMax) ?? []))
      return
    }
    // The server has come back with less than it had.
    if (isBefore(last, cursor)) cursor = last
    const entries = stream === undefined ? [] : entriesAfter(stream, cursor, clusterLimits.feedReadCount)
    const end = entries.at(-1)
    if (end === undefined) return
    cursor = end
    events.entries(toEntries(entries))
    wake()
  }
  const wake = (): void => {
    pending ??= clock.after(0, deliver)
  }
  const removeListener = server.onChange((key) => {
    if (key === undefined || key === keys.loungeFeed) wake()
  })
  wake()
  return {
    async stop() {
      stopped = true
      pending?.cancel()
      removeListener()
    },
  }
}

export function toEntries(entries: readonly MemoryEntry[]): FeedEntry[] {
  return entries.flatMap((entry) => (entry.data === undefined ? [] : [{ id: formatId(entry), data: entry.data }]))
}
