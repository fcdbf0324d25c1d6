import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { RedisLink } from '../redis/connect.ts'
import { connectionLoop } from '../redis/connection-loop.ts'
import { runScript } from '../redis/scripts.ts'
import { parseStreamInfo, parseStreams } from '../redis/stream-reply.ts'
import { compareStreamIds } from '../stream-id.ts'
import { toEntry } from './feed-entry.ts'
import type { FeedEvents } from './ports.ts'

interface State {
  readonly clock: Clock
  readonly historyMax: number
  readonly events: FeedEvents
  /** The id of the last entry that was read; undefined before the first read. */
  cursor: string | undefined
  /** Monotonic time of the next check of the feed. */
  checkAt: number
}

/**
 * [LOUNGE-2] Reads the lounge's feed on a dedicated connection, from its own cursor. After a failure it goes on after the last entry that it
 * has read, so an edge that loses Redis for a while misses nothing.
 */
export function openRedisFeed(options: {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  readonly historyMax: number
  readonly events: FeedEvents
}): { stop(): Promise<void> } {
  const { link, clock, random, historyMax, events } = options
  const state: State = { clock, historyMax, events, cursor: undefined, checkAt: 0 }
  return connectionLoop({
    link,
    clock,
    random,
    key: keys.loungeFeed,
    name: 'lifegrid:lounge',
    async connected() {
      state.checkAt = Number.NEGATIVE_INFINITY
    },
    async step(connection, loop) {
      if (clock.monotonic() >= state.checkAt) await check(state, connection)
      if (!loop.stopped) await read(state, connection, () => loop.stopped)
    },
    failed: events.failed,
  })
}

/** Reads the history first. Later, finds out whether Redis has come back with less than it had, so that its next entries have lower ids. */
async function check(state: State, connection: Redis): Promise<void> {
  const { clock, historyMax, events } = state
  const bounded = <T>(doing: string, promise: Promise<T>): Promise<T> =>
    withDeadline(clock, clusterLimits.commandTimeoutMs, doing, promise)
  if (state.cursor === undefined) {
    const reading = connection.xrevrange(keys.loungeFeed, '+', '-', 'COUNT', historyMax)
    const entries = (await bounded('reading the history of the lounge', reading)).reverse()
    state.cursor = entries.at(-1)?.[0] ?? '0-0'
    events.entries(entries.flatMap(toEntry))
  } else {
    const asking = runScript(connection, 'stream-info', [keys.loungeFeed], [])
    const lastId = parseStreamInfo(await bounded('checking the feed of the lounge', asking))?.lastId ?? '0-0'
    if (compareStreamIds(lastId, state.cursor) < 0) state.cursor = lastId
  }
  state.checkAt = clock.monotonic() + clusterLimits.feedCheckMs
}

async function read(state: State, connection: Redis, isStopped: () => boolean): Promise<void> {
  const { clock, events, cursor = '0-0' } = state
  const { blockMs, blockMarginMs, feedReadCount } = clusterLimits
  const reading = connection.call(
    ...(['XREAD', 'COUNT', feedReadCount, 'BLOCK', blockMs, 'STREAMS', keys.loungeFeed, cursor] as const),
  )
  const reply = await withDeadline(clock, blockMs + blockMarginMs, 'reading the feed of the lounge', reading)
  if (isStopped()) return
  const entries = parseStreams(reply).get(keys.loungeFeed) ?? []
  if (entries.length === 0) return
  state.cursor = entries.at(-1)?.id ?? cursor
  events.entries(entries.flatMap(({ id, fields }) => toEntry([id, [...fields]])))
}
