import type { Clock } from '@lifegrid/base/clock'
import type { ClusterTopology, NodeSession } from '../ports.ts'
import { addEntry, emptyStream, formatId, type MemoryStream } from './memory-stream.ts'

export interface MemoryTicket {
  readonly value: string
  /** Monotonic time of the server. */
  readonly expiresAt: number
}

export interface MemorySession {
  readonly session: NodeSession
  readonly connection: string
  /** Monotonic time of the server. */
  readonly expiresAt: number
  /** Monotonic time of the server at which its connection was first found closed. */
  readonly missingSince?: number
}

/**
 * The data of one Redis server, in memory, shared by any number of nodes in this process. For the ports it behaves like Redis: it can stop
 * and start again with all, older or no data, and keys expire if they are not renewed. Expiry uses the server's own clock.
 */
export interface MemoryServer {
  readonly clock: Clock
  /** Changes with every restart. */
  readonly runId: string
  /** Called at the start of every operation. @throws Error while the server is stopped. */
  assertUp(): void
  stream(key: string): MemoryStream | undefined
  /** Appends an entry; creates the stream if it does not exist. @returns the id. */
  add(key: string, data: string | undefined): string
  /** Replaces the stream of the key; undefined removes it. */
  put(key: string, stream: MemoryStream | undefined): void
  /** Microseconds of the server's clock at which a token bucket is full again; undefined when it is full. */
  bucket(key: string): number | undefined
  fill(key: string, fullAtMicros: number): void
  /** Replaces the ticket of the key; undefined removes it. */
  putTicket(key: string, ticket: MemoryTicket | undefined): void
  ticket(key: string): MemoryTicket | undefined
  sessions(): MemorySession[]
  session(id: string): MemorySession | undefined
  putSession(id: string, session: MemorySession | undefined): void
  /** [TOPO-1] The topology of the cluster. */
  topology(): ClusterTopology | undefined
  putTopology(topology: ClusterTopology | undefined): void
  /** Opens a connection. @returns its name, which is stored in a session's record: [LEASE-1]. */
  connect(): string
  disconnect(connection: string): void
  isConnected(connection: string): boolean
  publish(channel: string, message: string): void
  subscribe(channel: string, fn: (message: string) => void): () => void
  /** Calls `fn` after every change of a stream, with its key, and after every restart, with undefined. */
  onChange(fn: (key: string | undefined) => void): () => void
  /** Closes every connection. Nothing is answered until `start`. */
  stop(): void
  /** Starts again with all data, without data, or with the data of an earlier moment. */
  start(content: 'kept' | 'empty' | MemorySnapshot): void
  snapshot(): MemorySnapshot
}

/** The data of a server at one moment; for {@link MemoryServer.start}. */
export interface MemorySnapshot {
  readonly streams: ReadonlyMap<string, MemoryStream>
  readonly buckets: ReadonlyMap<string, number>
  readonly tickets: ReadonlyMap<string, MemoryTicket>
  readonly sessions: ReadonlyMap<string, MemorySession>
  readonly topology: ClusterTopology | undefined
}

/** The data that a restart may lose. */
interface Data {
  streams: Map<string, MemoryStream>
  buckets: Map<string, number>
  tickets: Map<string, MemoryTicket>
  sessions: Map<string, MemorySession>
  topology: ClusterTopology | undefined
}

export function memoryServer(clock: Clock): MemoryServer {
  let data: Data = copy(emptySnapshot)
  const listeners = new Set<(key: string | undefined) => void>()
  const connections = memoryConnections()
  let runs = 1
  let isUp = true

  const changed = (key: string | undefined): void => {
    for (const fn of listeners) fn(key)
  }
  const runId = (): string => `run${runs}`
  return {
    clock,
    get runId() {
      return runId()
    },
    assertUp() {
      if (!isUp) throw new Error('the memory server is stopped')
    },
    stream: (key) => unexpired(data.streams, key, clock.monotonic()),
    add(key, entry) {
      const stream = unexpired(data.streams, key, clock.monotonic()) ?? emptyStream()
      const id = addEntry(stream, clock.now(), entry)
      data.streams.set(key, stream)
      changed(key)
      return formatId(id)
    },
    put(key, stream) {
      if (stream) data.streams.set(key, stream)
      else data.streams.delete(key)
      changed(key)
    },
    ...memoryBuckets(clock, () => data.buckets),
    ...memoryTickets(clock, () => data.tickets),
    sessions: () => [...data.sessions.keys()].flatMap((id) => unexpired(data.sessions, id, clock.monotonic()) ?? []),
    session: (id) => unexpired(data.sessions, id, clock.monotonic()),
    putSession(id, session) {
      if (session) data.sessions.set(id, session)
      else data.sessions.delete(id)
    },
    topology: () => data.topology,
    putTopology(topology) {
      data.topology = topology
    },
    connect: () => connections.open(runId()),
    disconnect: (connection) => connections.close(connection),
    isConnected: (connection) => connections.has(connection),
    ...memoryChannels(clock),
    onChange(fn) {
      listeners.add(fn)
      return () => listeners.delete(fn)
    },
    stop() {
      isUp = false
      connections.closeAll()
    },
    start(content) {
      connections.closeAll()
      if (content !== 'kept') data = copy(content === 'empty' ? emptySnapshot : content)
      isUp = true
      runs++
      changed(undefined)
    },
    snapshot: () => copy(data),
  }
}

const emptySnapshot: MemorySnapshot = {
  streams: new Map(),
  buckets: new Map(),
  tickets: new Map(),
  sessions: new Map(),
  topology: undefined,
}

/** Streams change in place, so they are copied deeply. The rest is only ever replaced. */
function copy(snapshot: MemorySnapshot): Data {
  const streams = new Map<string, MemoryStream>()
  for (const [key, stream] of snapshot.streams) streams.set(key, { ...stream, entries: [...stream.entries] })
  const { buckets, tickets, sessions, topology } = snapshot
  return {
    streams,
    buckets: new Map(buckets),
    tickets: new Map(tickets),
    sessions: new Map(sessions),
    topology,
  }
}

/** Removes the value if it has expired. */
function unexpired<V extends { readonly expiresAt: number }>(
  map: Map<string, V>,
  key: string,
  monotonic: number,
): V | undefined {
  const value = map.get(key)
  if (value && monotonic >= value.expiresAt) map.delete(key)
  return map.get(key)
}

function memoryBuckets(clock: Clock, buckets: () => Map<string, number>): Pick<MemoryServer, 'bucket' | 'fill'> {
  return {
    bucket(key) {
      const fullAt = buckets().get(key)
      if (fullAt !== undefined && fullAt <= clock.now() * 1000) buckets().delete(key)
      return buckets().get(key)
    },
    fill: (key, fullAtMicros) => buckets().set(key, fullAtMicros),
  }
}

function memoryTickets(
  clock: Clock,
  tickets: () => Map<string, MemoryTicket>,
): Pick<MemoryServer, 'putTicket' | 'ticket'> {
  return {
    putTicket(key, ticket) {
      if (ticket) tickets().set(key, ticket)
      else tickets().delete(key)
    },
    ticket: (key) => unexpired(tickets(), key, clock.monotonic()),
  }
}

function memoryConnections() {
  const names = new Set<string>()
  let opened = 0
  return {
    open(runId: string): string {
      const name = `${runId}:${++opened}`
      names.add(name)
      return name
    },
    close: (name: string): boolean => names.delete(name),
    closeAll: (): void => names.clear(),
    has: (name: string): boolean => names.has(name),
  }
}

/** Pub/sub. Messages arrive in the next turn. */
function memoryChannels(clock: Clock): Pick<MemoryServer, 'publish' | 'subscribe'> {
  const channels = new Map<string, Set<(message: string) => void>>()
  return {
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
  }
}
