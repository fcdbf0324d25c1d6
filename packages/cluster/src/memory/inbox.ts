import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { InboxEvents } from '../ports.ts'
import { emptyStream, entriesAfter, type MemoryId, removeThrough } from './memory-stream.ts'
import type { MemoryServer } from './server.ts'

interface State {
  readonly server: MemoryServer
  readonly clock: Clock
  readonly key: string
  readonly events: InboxEvents
  cursor: MemoryId
  /** Entries read since the stream was created, including the mark with which it begins. */
  read: number
  stopped: boolean
  pending: Timer | undefined
}

/** Reads an edge's stream in memory. Gaps are found by counting, as on Redis: [OUT-1]. */
export function openMemoryInbox(
  server: MemoryServer,
  clock: Clock,
  edge: string,
  events: InboxEvents,
): { stop(): Promise<void> } {
  const key = keys.outbound(edge)
  const cursor = { ms: 0, seq: 0 }
  const state: State = { server, clock, key, events, cursor, read: 0, stopped: false, pending: undefined }
  server.assertUp()
  create(state)
  const removeListener = server.onChange((changed) => {
    if (changed === key) wake(state)
  })
  const timer = every(clock, clusterLimits.inboxCheckMs, () => check(state), events.failed)
  return {
    async stop() {
      state.stopped = true
      timer.cancel()
      state.pending?.cancel()
      removeListener()
      server.put(key, undefined)
    },
  }
}

function create(state: State): void {
  const { server, key } = state
  server.put(key, emptyStream())
  server.add(key, undefined)
  const stream = server.stream(key)
  if (!stream) return
  state.cursor = stream.last
  state.read = 1
  renew(state)
}

function renew({ server, key }: State): void {
  const stream = server.stream(key)
  if (stream) stream.expiresAt = server.clock.monotonic() + clusterLimits.inboxTtlMs
}

function wake(state: State): void {
  if (state.pending || state.stopped) return
  state.pending = state.clock.after(0, () => {
    state.pending = undefined
    if (!state.stopped) pump(state)
  })
}

function pump(state: State): void {
  const { server, key, events } = state
  const stream = server.stream(key)
  if (!stream || stream.added < state.read) return
  const left = stream.added - stream.entries.length
  const missed = left > state.read
  if (missed) state.read = left
  const entries = entriesAfter(stream, state.cursor, clusterLimits.inboxReadCount)
  for (const entry of entries) {
    state.cursor = entry
    state.read++
    if (entry.data !== undefined) events.entry(entry.data, entry.ms)
  }
  removeThrough(stream, state.cursor)
  if (missed) events.gap()
  if (entries.length > 0) wake(state)
}

function check(state: State): void {
  const { server, key, events } = state
  // `every` may have started this call just before it was cancelled.
  if (state.stopped) return
  server.assertUp()
  const stream = server.stream(key)
  if (stream && stream.added >= state.read) {
    renew(state)
    wake(state)
    return
  }
  create(state)
  events.gap()
}
