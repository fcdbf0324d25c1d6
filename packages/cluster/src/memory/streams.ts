import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'
import { type TokenTaken, takeToken } from '@lifegrid/base/token-bucket'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import { openReaders } from '../open-readers.ts'
import type { AppendRequest, AppendResult, Streams } from '../ports.ts'
import { openMemoryInbox } from './inbox.ts'
import { openMemoryLane } from './lane-reader.ts'
import { isBefore, parseId, removeEntries, removeThrough } from './memory-stream.ts'
import type { MemoryServer } from './server.ts'

export interface MemoryStreamsOptions {
  readonly server: MemoryServer
  /** The node's own clock. */
  readonly clock: Clock
}

/** One node's {@link Streams} on a server in memory. */
export function memoryStreams({ server, clock }: MemoryStreamsOptions): Streams {
  const readers = openReaders()

  return {
    append: async (request) => append(server, request),

    openLane: (lane, _reader, events) => readers.track(openMemoryLane(server, clock, lane, events)),

    async trim(lane, partition, cursor) {
      server.assertUp()
      const key = keys.commands(lane, partition)
      const stream = server.stream(key)
      const place = parseId(cursor)
      // [CMD-6] A stream that is behind the cursor has not been read.
      if (!stream || isBefore(stream.last, place)) return
      removeThrough(stream, place)
    },

    async forget({ lane, partition, limits, mark }) {
      server.assertUp()
      for (const player of limits) server.fill(keys.rateLimit(lane, player), 0)
      const stream = server.stream(keys.commands(lane, partition))
      if (stream) removeEntries(stream, ({ data }) => data?.includes(mark) === true)
    },

    backlog: async (lane, partitions) => backlogs(server, lane, partitions),

    lag: async (lane, cursors) => lags(server, lane, cursors),

    async publish(edge, data, { beyondBound = false } = {}) {
      server.assertUp()
      const key = keys.outbound(edge)
      const stream = server.stream(key)
      if (!stream) return 'gone'
      const { inboxEntriesMax, inboxBytesMax } = clusterLimits
      const isFull = stream.bytes >= inboxBytesMax || stream.entries.length >= inboxEntriesMax
      if (isFull && !beyondBound) return 'full'
      server.add(key, data)
      return 'appended'
    },

    async openInbox(edge, events) {
      return readers.track(openMemoryInbox(server, clock, edge, events))
    },

    close: () => readers.stopAll(),
  }
}

function append(server: MemoryServer, request: AppendRequest): AppendResult {
  assert(request.backlogMax > 0, '[CMD-7] every backlog has a limit')
  server.assertUp()
  if (request.run !== undefined && request.run !== server.runId) return { outcome: 'lost' }
  const key = keys.commands(request.lane, request.partition)
  const taken = tokenOf(server, request)
  if (taken !== undefined && taken.wait > 0) {
    return { outcome: 'rate_limited', retryAfterMs: Math.ceil(taken.wait / 1000) }
  }
  const backlog = server.stream(key)?.entries.length ?? 0
  if (backlog >= request.backlogMax) return { outcome: 'overloaded', backlog }
  if (taken !== undefined) server.fill(taken.key, taken.fullAt)
  return { outcome: 'appended', id: server.add(key, request.data), run: server.runId }
}

/** The token bucket of `append.lua`, in microseconds of the server's clock; undefined for a request without a limit. */
function tokenOf(
  server: MemoryServer,
  { lane, limit }: AppendRequest,
): (TokenTaken & { readonly key: string }) | undefined {
  if (!limit) return undefined
  assert(limit.perMinute > 0 && limit.burst > 0, 'a rate limit is positive')
  const key = keys.rateLimit(lane, limit.player)
  const each = Math.floor(60_000_000 / limit.perMinute)
  const bucket = { cost: each * Math.min(limit.cost ?? 1, limit.burst), capacity: each * limit.burst }
  return { key, ...takeToken(bucket, server.bucket(key), server.clock.now() * 1000) }
}

function backlogs(server: MemoryServer, lane: number, partitions: readonly number[]): Map<number, number> {
  server.assertUp()
  return new Map(
    partitions.map((partition) => {
      const stream = server.stream(keys.commands(lane, partition))
      return [partition, stream?.entries.length ?? 0] as const
    }),
  )
}

function lags(server: MemoryServer, lane: number, cursors: ReadonlyMap<number, string>): Map<number, number> {
  server.assertUp()
  return new Map(
    [...cursors].map(([partition, cursor]) => {
      const entries = server.stream(keys.commands(lane, partition))?.entries ?? []
      if (entries.length > clusterLimits.lagCountMax) return [partition, entries.length] as const
      const place = parseId(cursor)
      return [partition, entries.filter((entry) => isBefore(place, entry)).length] as const
    }),
  )
}
