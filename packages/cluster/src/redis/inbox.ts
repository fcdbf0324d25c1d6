import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Cluster, Redis } from 'ioredis'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { InboxEvents } from '../ports.ts'
import { compareStreamIds, nextStreamId, streamIdMs } from '../stream-id.ts'
import type { RedisLink } from './connect.ts'
import { type ConnectionLoop, connectionLoop } from './connection-loop.ts'
import { runScript } from './scripts.ts'
import { parseStreamInfo, parseStreams, payloadOf, type StreamInfo } from './stream-reply.ts'

export interface InboxOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  /** The edge's session id. */
  readonly edge: string
  readonly events: InboxEvents
}

interface State extends InboxOptions {
  readonly key: string
  /** The id of the last entry that was read. */
  cursor: string
  /** Entries read since the stream was created, including the mark with which it begins. */
  read: number
  /** Bytes of the entries that were read since the last check, which are not removed from the stream yet. */
  readBytes: number
  /** Monotonic time of the next check for gaps. */
  checkAt: number
}

/**
 * Reads an edge's stream on a dedicated connection: [OUT-1].
 *
 * Gaps are found by counting. Redis counts the entries that were ever added to the stream; this reader counts the entries that it has
 * read; both start with the mark with which the stream begins. Entries leave the stream only at its old end. So entries were missed if
 * and only if more have left than were read, or if the reader is at the last entry and has read fewer than were added. A gap may go
 * unnoticed at one check, but not at the first check at which the reader has caught up.
 */
export async function openRedisInbox(options: InboxOptions): Promise<{ stop(): Promise<void> }> {
  const { link, clock, edge, events } = options
  const key = keys.outbound(edge)
  const state: State = { ...options, key, cursor: '0-0', read: 0, readBytes: 0, checkAt: Number.NEGATIVE_INFINITY }
  // The stream exists before other nodes see the edge. The caller gets the error if that fails.
  await create(state, link.client, link.bounded)
  const loop = connectionLoop({
    link,
    clock,
    random: options.random,
    key,
    name: 'lifegrid:inbox',
    async connected() {
      state.checkAt = Number.NEGATIVE_INFINITY
    },
    async step(connection, self) {
      if (clock.monotonic() >= state.checkAt) {
        await checkForGap(state, self, connection)
        state.checkAt = clock.monotonic() + clusterLimits.inboxCheckMs
      }
      if (!self.stopped) await readOnce(state, self, connection)
    },
    failed: events.failed,
  })
  return {
    async stop() {
      await loop.stop()
      // Sims learn at once that the edge is gone. If Redis cannot be reached, the stream expires.
      const removing = link.client.del(key, keys.outboundBytes(edge))
      await link.bounded(`removing the stream of ${edge}`, removing).catch(events.failed)
    },
  }
}

async function create(
  state: State,
  redis: Redis | Cluster,
  bounded: (doing: string, promise: Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const creating = runScript(
    redis,
    'inbox-open',
    [state.key, keys.outboundBytes(state.edge)],
    [clusterLimits.inboxTtlMs],
  )
  state.cursor = (await bounded(`creating the stream of ${state.edge}`, creating)) as string
  state.read = 1
  state.readBytes = 0
}

/** Renews the stream's TTL, removes what was read, and creates the stream again if it is gone. */
async function checkForGap(state: State, loop: ConnectionLoop, connection: Redis): Promise<void> {
  const { clock, key, edge, events } = state
  const bounded = (doing: string, promise: Promise<unknown>): Promise<unknown> =>
    withDeadline(clock, clusterLimits.commandTimeoutMs, doing, promise)
  const args = [clusterLimits.inboxTtlMs, nextStreamId(state.cursor), state.readBytes]
  const checking = runScript(connection, 'inbox-check', [key, keys.outboundBytes(edge)], args)
  const info = parseStreamInfo(await bounded(`renewing the stream of ${edge}`, checking))
  state.readBytes = 0
  if (loop.stopped) return
  if (!isSame(state, info)) {
    // It expired, or Redis came back with less data than before.
    await create(state, connection, bounded)
    if (!loop.stopped) events.gap()
    return
  }
  const left = info.added - info.length
  const isAtEnd = compareStreamIds(info.lastId, state.cursor) === 0
  const missed = isAtEnd ? info.added > state.read : left > state.read
  if (!missed) return
  state.read = isAtEnd ? info.added : left
  events.gap()
}

function isSame({ read, cursor }: State, info: StreamInfo | undefined): info is StreamInfo {
  return info !== undefined && info.added >= read && compareStreamIds(info.lastId, cursor) >= 0
}

async function readOnce(state: State, loop: ConnectionLoop, connection: Redis): Promise<void> {
  const { clock, key, edge, events } = state
  const { blockMs, blockMarginMs, inboxReadCount, inboxCheckMs } = clusterLimits
  const untilCheckMs = Math.max(1, Math.ceil(Math.min(blockMs, state.checkAt - clock.monotonic(), inboxCheckMs * 4)))
  const args = ['COUNT', inboxReadCount, 'BLOCK', untilCheckMs, 'STREAMS', key, state.cursor]
  const reading = connection.call('XREAD', ...args)
  const reply = await withDeadline(clock, blockMs + blockMarginMs, `reading the stream of ${edge}`, reading)
  if (loop.stopped) return
  for (const entry of parseStreams(reply).get(key) ?? []) {
    state.cursor = entry.id
    state.read++
    const data = payloadOf(entry)
    if (data === undefined) continue
    state.readBytes += Buffer.byteLength(data)
    events.entry(data, streamIdMs(entry.id))
  }
  if (state.readBytes >= clusterLimits.inboxTrimBytes) state.checkAt = clock.monotonic()
}
