import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { InboxEvents } from '../ports.ts'
import { compareStreamIds } from '../stream-id.ts'
import type { RedisLink } from './connect.ts'
import { connectionLoop } from './connection-loop.ts'
import { runScript } from './scripts.ts'
import { parseStreamInfo, parseStreams, payloadOf, type StreamInfo } from './stream-reply.ts'

export interface InboxOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  readonly edge: string
  readonly events: InboxEvents
}

/**
 * An edge's stream, read on a connection of its own: [OUT-1].
 *
 * Gaps are found by counting. Redis counts the entries that a stream ever got; we count those that we read; both count from the
 * mark with which the stream begins. Entries leave the stream only at its old end. So something was missed exactly when more have
 * left than were read, or when we stand at the last entry and have read fewer than were added. Between two looks a gap can go
 * unnoticed, but not past the first look at which we have caught up.
 */
export async function openRedisInbox(options: InboxOptions): Promise<{ stop(): Promise<void> }> {
  const { link, clock, edge, events } = options
  const key = keys.outbound(edge)
  let cursor = '0-0'
  let read = 0
  let checkAt = Number.NEGATIVE_INFINITY

  const begin = async (
    run: (doing: string, promise: Promise<unknown>) => Promise<unknown>,
    redis: Redis | typeof link.client,
  ) => {
    const opening = runScript(redis, 'inbox-open', [key], [clusterLimits.inboxTtlMs])
    cursor = (await run(`creating the stream of ${edge}`, opening)) as string
    read = 1
  }
  const onConnection = (doing: string, promise: Promise<unknown>): Promise<unknown> =>
    withDeadline(clock, clusterLimits.commandTimeoutMs, doing, promise)

  const isSame = (info: StreamInfo | undefined): info is StreamInfo =>
    info !== undefined && info.added >= read && compareStreamIds(info.lastId, cursor) >= 0

  const check = async (connection: Redis): Promise<void> => {
    const checking = runScript(connection, 'inbox-check', [key], [clusterLimits.inboxTtlMs])
    const info = parseStreamInfo(await onConnection(`renewing the stream of ${edge}`, checking))
    if (loop.stopped) return
    if (!isSame(info)) {
      // It expired, or Redis came back with less than it had.
      await begin(onConnection, connection)
      if (!loop.stopped) events.gap()
      return
    }
    const left = info.added - info.length
    const isAtEnd = compareStreamIds(info.lastId, cursor) === 0
    const missed = isAtEnd ? info.added > read : left > read
    if (!missed) return
    read = isAtEnd ? info.added : left
    events.gap()
  }

  const readOnce = async (connection: Redis): Promise<void> => {
    const { blockMs, blockMarginMs, inboxReadCount, inboxCheckMs } = clusterLimits
    const untilCheckMs = Math.max(1, Math.ceil(Math.min(blockMs, checkAt - clock.monotonic(), inboxCheckMs * 4)))
    const reading = connection.call('XREAD', 'COUNT', inboxReadCount, 'BLOCK', untilCheckMs, 'STREAMS', key, cursor)
    const reply = await withDeadline(clock, blockMs + blockMarginMs, `reading the stream of ${edge}`, reading)
    if (loop.stopped) return
    for (const entry of parseStreams(reply).get(key) ?? []) {
      cursor = entry.id
      read++
      const data = payloadOf(entry)
      if (data !== undefined) events.entry(data)
    }
  }

  // The stream is there before anyone is told of the edge. What went wrong here is the caller's to know.
  await begin(link.bounded, link.client)
  const loop = connectionLoop({
    link,
    clock,
    random: options.random,
    key,
    name: 'lifegrid:inbox',
    async connected() {
      checkAt = Number.NEGATIVE_INFINITY
    },
    async step(connection) {
      if (clock.monotonic() >= checkAt) {
        await check(connection)
        checkAt = clock.monotonic() + clusterLimits.inboxCheckMs
      }
      if (!loop.stopped) await readOnce(connection)
    },
    failed: events.failed,
  })

  return {
    async stop() {
      await loop.stop()
      const removing = link.client.del(key)
      // Publishers learn at once that the edge is gone. If Redis cannot be reached, the stream expires.
      await link.bounded(`removing the stream of ${edge}`, removing).catch(events.failed)
    },
  }
}
