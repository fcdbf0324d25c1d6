import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { InboxEvents } from '../ports.ts'
import { emptyStream, entriesAfter, type MemoryId, type MemoryServer } from './server.ts'

/** An edge's stream in memory; gaps are found by counting, as on Redis: [OUT-1]. */
export function openMemoryInbox(
  server: MemoryServer,
  clock: Clock,
  edge: string,
  events: InboxEvents,
): { stop(): Promise<void> } {
  const key = keys.outbound(edge)
  let cursor: MemoryId = { ms: 0, seq: 0 }
  let read = 0
  let stopped = false
  let pending: Timer | undefined

  const begin = (): void => {
    server.put(key, emptyStream())
    server.add(key, undefined)
    const stream = server.stream(key)
    if (!stream) return
    cursor = stream.last
    read = 1
    renew()
  }
  const renew = (): void => {
    const stream = server.stream(key)
    if (stream) stream.expiresAt = server.clock.monotonic() + clusterLimits.inboxTtlMs
  }

  const wake = (): void => {
    if (pending || stopped) return
    pending = clock.after(0, () => {
      pending = undefined
      if (!stopped) pump()
    })
  }

  const pump = (): void => {
    const stream = server.stream(key)
    if (!stream || stream.added < read) return
    const left = stream.added - stream.entries.length
    const missed = left > read
    if (missed) read = left
    const entries = entriesAfter(stream, cursor, clusterLimits.inboxReadCount)
    for (const entry of entries) {
      cursor = entry
      read++
      if (entry.data !== undefined) events.entry(entry.data)
    }
    if (missed) events.gap()
    if (entries.length > 0) wake()
  }

  const check = (): void => {
    // `every` may have been on its way here when it was cancelled.
    if (stopped) return
    server.assertUp()
    const stream = server.stream(key)
    if (stream && stream.added >= read) {
      renew()
      wake()
      return
    }
    begin()
    events.gap()
  }

  server.assertUp()
  begin()
  const forget = server.onChange((changed) => {
    if (changed === key) wake()
  })
  const timer = every(clock, clusterLimits.inboxCheckMs, check, events.failed)
  return {
    async stop() {
      stopped = true
      timer.cancel()
      pending?.cancel()
      forget()
      server.put(key, undefined)
    },
  }
}
