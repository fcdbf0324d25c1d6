import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { LaneEntry, LaneReader, LaneReaderEvents } from '../ports.ts'
import { compareStreamIds } from '../stream-id.ts'
import type { RedisLink } from './connect.ts'
import { type ConnectionLoop, connectionLoop } from './connection-loop.ts'
import { masterRunId } from './master-run-id.ts'
import { runScript } from './scripts.ts'
import { parseStreamInfo, parseStreams, payloadOf } from './stream-reply.ts'

export interface LaneReaderOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  readonly lane: number
  /** Names the reader. Two readers of one lane must not have the same name at the same time. */
  readonly reader: string
  readonly events: LaneReaderEvents
  /** Reports errors outside of a read: a nudge that could not be sent. */
  onError(error: unknown, doing: string): void
}

/** One opening of a partition. Closing and reopening makes another one, so that a read in progress cannot confuse them. */
interface Opening {
  readonly partition: number
  readonly key: string
  cursor: string
  /** Whether the cursor was compared with the stream on this connection: [CMD-6]. */
  compared: boolean
}

interface State extends LaneReaderOptions {
  /** A stream of the lane that is read along with the others. An entry in it ends a blocking read. */
  readonly nudgeKey: string
  nudgeCursor: string
  /** By partition. */
  readonly openings: Map<number, Opening>
  /** A read is blocking in Redis. */
  isBlocked: boolean
  /** `events.entries` is running. */
  isDelivering: boolean
  runId: string | undefined
  /** Redis was restarted, and not all cursors have been compared since. */
  restarted: boolean
  /** Monotonic time of the next check that the server is still a master. */
  checkAt: number
}

/** The lane reader of {@link Streams.openLane} on Redis: [CMD-3], [CMD-4], [CMD-6]. */
export function openLaneReader(options: LaneReaderOptions): LaneReader {
  const { lane } = options
  const state: State = {
    ...options,
    nudgeKey: keys.nudge(lane, options.reader),
    nudgeCursor: '0',
    openings: new Map(),
    isBlocked: false,
    isDelivering: false,
    runId: undefined,
    restarted: false,
    checkAt: 0,
  }
  const loop = connectionLoop({
    link: options.link,
    clock: options.clock,
    random: options.random,
    key: state.nudgeKey,
    name: `lifegrid:lane${lane}`,
    connected: (connection) => connected(state, connection),
    step: (connection, self) => step(state, self, connection),
    failed: options.events.failed,
  })
  return {
    open(partition, cursor) {
      state.openings.set(partition, { partition, key: keys.commands(lane, partition), cursor, compared: false })
      // A read that has not begun yet includes the partition by itself.
      if (state.isBlocked && !loop.stopped) nudge(state)
    },
    close(partition) {
      // A read in progress still includes this partition until it ends. What it returns for the partition is dropped.
      state.openings.delete(partition)
    },
    async stop() {
      const ended = loop.stop()
      state.openings.clear()
      // A consumer that stops the reader from within `entries` would wait for itself.
      if (!state.isDelivering) await ended
    },
  }
}

async function connected(state: State, connection: Redis): Promise<void> {
  const runId = await masterRunId(state.clock, connection)
  // It stays set until all cursors have been compared, because this connection may be lost before that.
  state.restarted ||= state.runId !== undefined && state.runId !== runId
  state.runId = runId
  state.checkAt = state.clock.monotonic() + clusterLimits.masterCheckMs
  // Another Redis has another nudge stream.
  state.nudgeCursor = '0'
  for (const opening of state.openings.values()) opening.compared = false
}

async function step(state: State, loop: ConnectionLoop, connection: Redis): Promise<void> {
  const { clock, lane, openings } = state
  if (clock.monotonic() >= state.checkAt) await checkMaster(state, connection)
  const unchecked = [...openings.values()].filter((opening) => !opening.compared)
  if (unchecked.length > 0) {
    const all = Promise.all(unchecked.map((opening) => compare(state, loop, connection, opening)))
    await withDeadline(clock, clusterLimits.commandTimeoutMs, `comparing the cursors of lane ${lane}`, all)
  }
  if (loop.stopped) return
  // Partitions that were opened during the comparison are compared in the next step, which follows at once.
  const reading = [...openings.values()].filter((opening) => opening.compared)
  if (reading.length < openings.size) return
  state.restarted = false
  await deliver(state, loop, await read(state, connection, reading), reading)
}

/** [REDIS-1] A replica answers reads with old data and no error. It refuses every script, also those that only read. */
async function checkMaster(state: State, connection: Redis): Promise<void> {
  const { clock, lane, nudgeKey } = state
  const checking = runScript(connection, 'stream-info', [nudgeKey], [])
  await withDeadline(clock, clusterLimits.commandTimeoutMs, `checking the master of lane ${lane}`, checking)
  state.checkAt = clock.monotonic() + clusterLimits.masterCheckMs
}

/** Ends the blocking read, so that the next one includes a partition that was just opened. */
function nudge({ link, lane, nudgeKey, onError }: State): void {
  const doing = `waking the reader of lane ${lane}`
  const pipeline = link.client
    .pipeline()
    .xadd(nudgeKey, 'MAXLEN', 1, '*', 'd', '')
    .pexpire(nudgeKey, clusterLimits.nudgeTtlMs)
  // A lost nudge only delays the partition until the blocking read times out.
  link.bounded(doing, pipeline.exec()).catch((error: unknown) => onError(error, doing))
}

/**
 * [CMD-6] Compares a cursor with its stream. A stream that is behind the cursor is not the one that the cursor came from, so it is read
 * from its beginning. A missing stream is behind every cursor except '0'.
 *
 * If Redis lost data and received new entries before this check, their ids are normally later than the cursor, and they are read as
 * usual. Only if the new Redis' clock is behind the old one's can some ids be below the cursor and later ones above it. So when this
 * reader itself saw a restart, a stream that holds entries at or before the cursor is read from its beginning too. Most of those
 * entries were probably committed before; the commands' ids make reading them again harmless.
 */
async function compare(state: State, loop: ConnectionLoop, connection: Redis, opening: Opening): Promise<void> {
  const info = parseStreamInfo(await runScript(connection, 'stream-info', [opening.key], []))
  if (!isCurrent(state, opening) || loop.stopped) return
  opening.compared = true
  const { cursor } = opening
  if (cursor === '0') return
  const isBehind = info === undefined || compareStreamIds(info.lastId, cursor) < 0
  const holdsOld = info?.firstId !== undefined && compareStreamIds(info.firstId, cursor) <= 0
  if (!isBehind && !(state.restarted && holdsOld)) return
  opening.cursor = '0'
  state.events.rewound(opening.partition, cursor)
}

async function read(state: State, connection: Redis, reading: readonly Opening[]): Promise<unknown> {
  const streamKeys = [state.nudgeKey, ...reading.map((opening) => opening.key)]
  const cursors = [state.nudgeCursor, ...reading.map((opening) => opening.cursor)]
  const { blockMs, blockMarginMs, laneReadCount } = clusterLimits
  const args = ['COUNT', laneReadCount, 'BLOCK', blockMs, 'STREAMS', ...streamKeys, ...cursors]
  state.isBlocked = true
  try {
    // [CMD-4] The deadline detects a dead connection that nobody has reported.
    const reply = connection.call('XREAD', ...args)
    return await withDeadline(state.clock, blockMs + blockMarginMs, `reading lane ${state.lane}`, reply)
  } finally {
    state.isBlocked = false
  }
}

async function deliver(state: State, loop: ConnectionLoop, reply: unknown, reading: readonly Opening[]): Promise<void> {
  const { events } = state
  const streams = parseStreams(reply)
  state.nudgeCursor = streams.get(state.nudgeKey)?.at(-1)?.id ?? state.nudgeCursor
  const entries: LaneEntry[] = []
  const cursors = new Map<Opening, string>()
  for (const opening of reading) {
    // The partition may have been closed, or closed and reopened, during the read.
    if (!isCurrent(state, opening)) continue
    for (const entry of streams.get(opening.key) ?? []) {
      entries.push({ partition: opening.partition, id: entry.id, data: payloadOf(entry) ?? '' })
      cursors.set(opening, entry.id)
    }
  }
  if (entries.length === 0 || loop.stopped) return
  state.isDelivering = true
  try {
    await events.entries(entries)
    for (const [opening, cursor] of cursors) opening.cursor = cursor
  } catch (error) {
    // The entries are delivered again. The pause prevents a busy loop if the consumer always throws.
    events.failed(error)
    await loop.pause(clusterLimits.reconnectBaseMs)
  } finally {
    state.isDelivering = false
  }
}

function isCurrent({ openings }: State, opening: Opening): boolean {
  return openings.get(opening.partition) === opening
}
