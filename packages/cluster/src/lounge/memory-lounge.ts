import type { Clock } from '@lifegrid/base/clock'
import { takeToken } from '@lifegrid/base/token-bucket'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import {
  entriesAfter,
  formatId,
  isBefore,
  type MemoryId,
  parseId,
  removeEntries,
  removeThrough,
} from '../memory/memory-stream.ts'
import type { MemoryServer } from '../memory/server.ts'
import { refillMicros } from '../shared-bucket.ts'
import { openMemoryFeed, toEntries } from './memory-feed.ts'
import type { FeedPost, FeedPosted, Lounge } from './ports.ts'

/** {@link Lounge} in memory. @param clock the node's own. */
export function memoryLounge(server: MemoryServer, clock: Clock): Lounge {
  return {
    async post(post) {
      server.assertUp()
      return appended(server, post)
    },
    openFeed: (historyMax, events) => openMemoryFeed(server, clock, historyMax, events),
    async online(edge, count, ttlMs) {
      server.assertUp()
      return reported(server, edge, { count, endsAt: server.clock.monotonic() + ttlMs })
    },
    async offline(edge) {
      server.assertUp()
      reported(server, edge, undefined)
    },
    async claimStoring(owner, ttlMs) {
      server.assertUp()
      const held = server.ticket(keys.loungeStoring)
      if (held === undefined) {
        server.putTicket(keys.loungeStoring, { value: owner, expiresAt: server.clock.monotonic() + ttlMs })
      }
      return held === undefined || held.value === owner
    },
    async unstored(limit) {
      server.assertUp()
      const stream = server.stream(keys.loungeFeed)
      return stream === undefined ? [] : toEntries(entriesAfter(stream, storedId(server), limit))
    },
    async stored(through, { keptMs, historyMax, ageMaxMs }) {
      server.assertUp()
      const now = server.clock.now()
      const given = parseId(through)
      const last = isBefore(given, storedId(server)) ? storedId(server) : given
      putForever(server, keys.loungeStored, formatId(last))
      const stream = server.stream(keys.loungeFeed)
      if (stream === undefined) return
      const history = stream.entries.filter(({ ms }) => ms >= now - ageMaxMs).slice(-historyMax)
      const isNeeded = (id: MemoryId): boolean =>
        isBefore(last, id) || id.ms >= now - keptMs || (history[0] !== undefined && !isBefore(id, history[0]))
      const removed = stream.entries.filter((entry) => !isNeeded(entry)).at(-1)
      if (removed !== undefined) removeThrough(stream, removed)
    },
    async forget(mark) {
      server.assertUp()
      const stream = server.stream(keys.loungeFeed)
      if (stream) removeEntries(stream, ({ data }) => data?.includes(mark) === true)
    },
  }
}

function appended(server: MemoryServer, { data, entriesMax, limit, once }: FeedPost): FeedPosted {
  const name = once === undefined ? undefined : keys.loungeOnce(once)
  const known = name && server.ticket(name)
  if (known) return { outcome: 'posted', id: known.value }
  if ((server.stream(keys.loungeFeed)?.entries.length ?? 0) >= entriesMax) return { outcome: 'overloaded' }
  const cost = refillMicros({ perHour: 60 * limit.perMinute, burst: limit.burst })
  const bucket = keys.loungeBucket(limit.key)
  const taken = takeToken({ cost, capacity: cost * limit.burst }, server.bucket(bucket), server.clock.now() * 1000)
  if (taken.wait > 0) return { outcome: 'rate_limited', retryAfterMs: Math.ceil(taken.wait / 1000) }
  server.fill(bucket, taken.fullAt)
  const id = server.add(keys.loungeFeed, data)
  if (name !== undefined) {
    server.putTicket(name, { value: id, expiresAt: server.clock.monotonic() + clusterLimits.feedOnceMs })
  }
  return { outcome: 'posted', id }
}

interface Report {
  readonly count: number
  /** Monotonic time of the server. */
  readonly endsAt: number
}

/** Replaces the report of an edge, or removes it. @returns the sum of all reports that hold. */
function reported(server: MemoryServer, edge: string, report: Report | undefined): number {
  const now = server.clock.monotonic()
  const before = JSON.parse(server.ticket(keys.loungeOnline)?.value ?? '{}') as Record<string, Report>
  const after = Object.entries({ ...before, [edge]: report }).filter(([, one]) => one !== undefined && one.endsAt > now)
  putForever(server, keys.loungeOnline, JSON.stringify(Object.fromEntries(after)))
  return after.reduce((sum, [, one]) => sum + (one?.count ?? 0), 0)
}

function storedId(server: MemoryServer): MemoryId {
  return parseId(server.ticket(keys.loungeStored)?.value ?? '0')
}

function putForever(server: MemoryServer, key: string, value: string): void {
  server.putTicket(key, { value, expiresAt: Number.POSITIVE_INFINITY })
}
