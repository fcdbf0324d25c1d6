import type { Clock } from '@lifegrid/base/clock'
import type { NodeSession } from '../ports.ts'

/** An entry's place in its stream. */
export interface MemoryId {
  readonly ms: number
  readonly seq: number
}

export interface MemoryEntry extends MemoryId {
  /** Undefined for a mark that carries nothing. */
  readonly data: string | undefined
}

export interface MemoryStream {
  entries: MemoryEntry[]
  last: MemoryId
  /** Entries ever added. */
  added: number
  /** Server's monotonic ms; infinite for a stream that does not expire. */
  expiresAt: number
}

export interface MemorySession {
  readonly session: NodeSession
  readonly connection: string
  readonly expiresAt: number
}

/**
 * What one Redis would hold, for as many nodes in this process as care to share it. Expiry goes by the server's own clock. It is
 * Redis as far as the ports can tell: it can be stopped, come back empty or with what an earlier moment held, and expires what is
 * not renewed.
 */
export interface MemoryServer {
  readonly clock: Clock
  /** Another one after every restart. */
  readonly runId: string
  /** @throws Error while the server is stopped. Every operation asks it first. */
  assertUp(): void
  stream(key: string): MemoryStream | undefined
  /** Appends; creates the stream where there is none. @returns the id. */
  add(key: string, data: string | undefined): string
  /** Puts a stream of this content in the key's place; undefined removes it. */
  put(key: string, stream: MemoryStream | undefined): void
  /** Microseconds of the server's clock at which a bucket is full again; undefined when it is full. */
  bucket(key: string): number | undefined
  fill(key: string, fullAtMicros: number): void
  sessions(): MemorySession[]
  session(id: string): MemorySession | undefined
  putSession(id: string, session: MemorySession | undefined): void
  /** Opens a connection. @returns its name, which vouches for a session: [LEASE-1]. */
  connect(): string
  disconnect(connection: string): void
  isConnected(connection: string): boolean
  publish(channel: string, message: string): void
  subscribe(channel: string, fn: (message: string) => void): () => void
  /** Calls back after every change of a stream, with its key, and after every restart, with undefined. */
  onChange(fn: (key: string | undefined) => void): () => void
  /** Every connection is lost, and nothing is answered until `start`. */
  stop(): void
  /** Comes back: with all that it held, or empty, or with what it held at an earlier moment. */
  start(content: 'kept' | 'empty' | MemorySnapshot): void
  snapshot(): MemorySnapshot
}

/** What a server held at one moment; for {@link MemoryServer.start}. */
export interface MemorySnapshot {
  readonly streams: ReadonlyMap<string, MemoryStream>
  readonly buckets: ReadonlyMap<string, number>
  readonly sessions: ReadonlyMap<string, MemorySession>
}

export function memoryServer(clock: Clock): MemoryServer {
  let streams = new Map<string, MemoryStream>()
  let buckets = new Map<string, number>()
  let sessions = new Map<string, MemorySession>()
  const connections = new Set<string>()
  const channels = new Map<string, Set<(message: string) => void>>()
  const listeners = new Set<(key: string | undefined) => void>()
  let runs = 1
  let connected = 0
  let up = true

  const changed = (key: string | undefined): void => {
    for (const fn of listeners) fn(key)
  }
  const live = (key: string): MemoryStream | undefined => {
    const stream = streams.get(key)
    if (stream && clock.monotonic() >= stream.expiresAt) streams.delete(key)
    return streams.get(key)
  }
  const sessionOf = (id: string): MemorySession | undefined => {
    const session = sessions.get(id)
    if (session && clock.monotonic() >= session.expiresAt) sessions.delete(id)
    return sessions.get(id)
  }

  const server: MemoryServer = {
    clock,
    get runId() {
      return `run${runs}`
    },
    assertUp() {
      if (!up) throw new Error('the memory server is stopped')
    },
    stream: live,
    add(key, data) {
      const stream = live(key) ?? emptyStream()
      const ms = Math.max(Math.floor(clock.now()), stream.last.ms)
      const id = { ms, seq: ms === stream.last.ms ? stream.last.seq + 1 : 0 }
      stream.entries.push({ ...id, data })
      stream.last = id
      stream.added++
      streams.set(key, stream)
      changed(key)
      return formatId(id)
    },
    put(key, stream) {
      if (stream) streams.set(key, stream)
      else streams.delete(key)
      changed(key)
    },
    bucket(key) {
      const fullAt = buckets.get(key)
      if (fullAt !== undefined && fullAt <= clock.now() * 1000) buckets.delete(key)
      return buckets.get(key)
    },
    fill: (key, fullAtMicros) => buckets.set(key, fullAtMicros),
    sessions: () => [...sessions.keys()].flatMap((id) => sessionOf(id) ?? []),
    session: sessionOf,
    putSession(id, session) {
      if (session) sessions.set(id, session)
      else sessions.delete(id)
    },
    connect() {
      const connection = `${server.runId}:${++connected}`
      connections.add(connection)
      return connection
    },
    disconnect: (connection) => connections.delete(connection),
    isConnected: (connection) => connections.has(connection),
    publish(channel, message) {
      for (const fn of channels.get(channel) ?? []) clock.after(0, () => fn(message))
    },
    subscribe(channel, fn) {
      const set = channels.get(channel) ?? new Set()
      channels.set(channel, set.add(fn))
      return () => {
        set.delete(fn)
        if (set.size === 0) channels.delete(channel)
      }
    },
    onChange(fn) {
      listeners.add(fn)
      return () => listeners.delete(fn)
    },
    stop() {
      up = false
      connections.clear()
    },
    start(content) {
      connections.clear()
      if (content !== 'kept') {
        const from = content === 'empty' ? emptySnapshot : copy(content)
        streams = new Map(from.streams)
        buckets = new Map(from.buckets)
        sessions = new Map(from.sessions)
      }
      up = true
      runs++
      changed(undefined)
    },
    snapshot: () => copy({ streams, buckets, sessions }),
  }
  return server
}

const emptySnapshot: MemorySnapshot = { streams: new Map(), buckets: new Map(), sessions: new Map() }

export function emptyStream(): MemoryStream {
  return { entries: [], last: { ms: 0, seq: 0 }, added: 0, expiresAt: Number.POSITIVE_INFINITY }
}

/** Streams change in place; what else is held is replaced as a whole. */
function copy(snapshot: MemorySnapshot): MemorySnapshot {
  const streams = new Map<string, MemoryStream>()
  for (const [key, stream] of snapshot.streams) streams.set(key, { ...stream, entries: [...stream.entries] })
  return { streams, buckets: new Map(snapshot.buckets), sessions: new Map(snapshot.sessions) }
}

export function formatId(id: MemoryId): string {
  return `${id.ms}-${id.seq}`
}

/** `'0'`, or ms-seq. */
export function parseId(text: string): MemoryId {
  const [ms, seq = '0'] = text.split('-') as [string, string?]
  return { ms: Number(ms), seq: Number(seq) }
}

export function isBefore(a: MemoryId, b: MemoryId): boolean {
  return a.ms < b.ms || (a.ms === b.ms && a.seq < b.seq)
}

/** At most `count` entries after the place. */
export function entriesAfter(stream: MemoryStream, place: MemoryId, count: number): MemoryEntry[] {
  let low = 0
  let high = stream.entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(place, stream.entries[middle] as MemoryEntry)) high = middle
    else low = middle + 1
  }
  return stream.entries.slice(low, low + count)
}
