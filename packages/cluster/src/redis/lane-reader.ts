import type { Clock } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Random } from '@lifegrid/base/random'
import type { Redis } from 'ioredis'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { LaneEntry, LaneReader, LaneReaderEvents } from '../ports.ts'
import { compareStreamIds } from '../stream-id.ts'
import type { RedisLink } from './connect.ts'
import { connectionLoop } from './connection-loop.ts'
import { runIdOf } from './run-id.ts'
import { runScript } from './scripts.ts'
import { parseStreamInfo, parseStreams, payloadOf } from './stream-reply.ts'

export interface LaneReaderOptions {
  readonly link: RedisLink
  readonly clock: Clock
  readonly random: Random
  readonly lane: number
  /** Names the reader: two readers of one lane at one time must not have the same. */
  readonly reader: string
  readonly events: LaneReaderEvents
  /** What goes wrong outside of a read: a nudge that could not be sent. */
  onError(error: unknown, doing: string): void
}

/** One opening of a partition. Closing and opening again makes another one, so that a read that is under way cannot mix them up. */
interface Opening {
  readonly partition: number
  readonly key: string
  cursor: string
  /** Whether the cursor has been compared with the stream on this connection: [CMD-6]. */
  compared: boolean
}

/** The lane reader of {@link Streams.openLane} on Redis: [CMD-3], [CMD-4], [CMD-6]. */
export function openLaneReader(options: LaneReaderOptions): LaneReader {
  const { link, clock, lane, events } = options
  const nudgeKey = keys.nudge(lane, options.reader)
  const openings = new Map<number, Opening>()
  let nudgeCursor = '0'
  let blocked = false
  let delivering = false
  let runId: string | undefined
  let restarted = false

  const isCurrent = (opening: Opening): boolean => openings.get(opening.partition) === opening

  const nudge = (): void => {
    // A read that has not begun yet takes up the change by itself.
    if (!blocked || loop.stopped) return
    const pipeline = link.client
      .pipeline()
      .xadd(nudgeKey, 'MAXLEN', 1, '*', 'd', '')
      .pexpire(nudgeKey, clusterLimits.nudgeTtlMs)
    // A lost nudge costs the rest of the block and nothing else.
    link
      .bounded(`waking the reader of lane ${lane}`, pipeline.exec())
      .catch((error: unknown) => options.onError(error, `waking the reader of lane ${lane}`))
  }

  /**
   * [CMD-6] A stream that is behind the cursor is not the one from which the cursor was taken, and is read from its beginning. A
   * missing stream is behind every cursor but '0'.
   *
   * If Redis lost data and new entries came before we look, their ids are normally of a later time than the cursor, which is of the
   * past; they are read as usual. Only if the new Redis' clock is behind the old one's can some lie below the cursor and later ones
   * above it. So, where this reader itself saw that Redis is another one, whatever lies at or before the cursor is read again too:
   * most likely it was committed already, and the commands' ids make that harmless.
   */
  const compare = async (connection: Redis, opening: Opening): Promise<void> => {
    const info = parseStreamInfo(await runScript(connection, 'stream-info', [opening.key], []))
    if (!isCurrent(opening) || loop.stopped) return
    opening.compared = true
    const { cursor } = opening
    if (cursor === '0') return
    const isBehind = info === undefined || compareStreamIds(info.lastId, cursor) < 0
    const holdsOld = info?.firstId !== undefined && compareStreamIds(info.firstId, cursor) <= 0
    if (!isBehind && !(restarted && holdsOld)) return
    opening.cursor = '0'
    events.rewound(opening.partition, cursor)
  }

  const read = async (connection: Redis, reading: readonly Opening[]): Promise<unknown> => {
    const streamKeys = [nudgeKey, ...reading.map((opening) => opening.key)]
    const cursors = [nudgeCursor, ...reading.map((opening) => opening.cursor)]
    const { blockMs, blockMarginMs, laneReadCount } = clusterLimits
    const args = ['COUNT', laneReadCount, 'BLOCK', blockMs, 'STREAMS', ...streamKeys, ...cursors]
    blocked = true
    try {
      // [CMD-4] The watchdog: a connection can be dead without anybody having been told.
      return await withDeadline(
        clock,
        blockMs + blockMarginMs,
        `reading lane ${lane}`,
        connection.call('XREAD', ...args),
      )
    } finally {
      blocked = false
    }
  }

  const deliver = async (reply: unknown, reading: readonly Opening[]): Promise<void> => {
    const streams = parseStreams(reply)
    nudgeCursor = streams.get(nudgeKey)?.at(-1)?.id ?? nudgeCursor
    const entries: LaneEntry[] = []
    const cursors = new Map<Opening, string>()
    for (const opening of reading) {
      // Closed while the read was under way, or closed and opened again.
      if (!isCurrent(opening)) continue
      for (const entry of streams.get(opening.key) ?? []) {
        entries.push({ partition: opening.partition, id: entry.id, data: payloadOf(entry) ?? '' })
        cursors.set(opening, entry.id)
      }
    }
    if (entries.length === 0 || loop.stopped) return
    delivering = true
    try {
      await events.entries(entries)
      for (const [opening, cursor] of cursors) opening.cursor = cursor
    } catch (error) {
      // What was not taken is delivered again, after a pause so that a consumer which always throws does not make us spin.
      events.failed(error)
      await loop.pause(clusterLimits.reconnectBaseMs)
    } finally {
      delivering = false
    }
  }

  const loop = connectionLoop({
    link,
    clock,
    random: options.random,
    key: nudgeKey,
    name: `lifegrid:lane${lane}`,
    async connected(connection) {
      const now = await runIdOf(clock, connection)
      // Until all cursors have been compared: this connection may be lost before that.
      restarted ||= runId !== undefined && runId !== now
      runId = now
      // The nudge stream of another Redis begins anew.
      nudgeCursor = '0'
      for (const opening of openings.values()) opening.compared = false
    },
    async step(connection) {
      const strange = [...openings.values()].filter((opening) => !opening.compared)
      if (strange.length > 0) {
        const all = Promise.all(strange.map((opening) => compare(connection, opening)))
        await withDeadline(clock, clusterLimits.commandTimeoutMs, `comparing the cursors of lane ${lane}`, all)
      }
      if (loop.stopped) return
      // What was opened during the comparison is compared, and read, next time round; there is no time to lose then.
      const reading = [...openings.values()].filter((opening) => opening.compared)
      if (reading.length < openings.size) return
      restarted = false
      await deliver(await read(connection, reading), reading)
    },
    failed: events.failed,
  })

  return {
    open(partition, cursor) {
      openings.set(partition, { partition, key: keys.commands(lane, partition), cursor, compared: false })
      nudge()
    },
    close(partition) {
      // A read that still waits for this partition ends at the next entry or the end of its block; what it brings is dropped.
      openings.delete(partition)
    },
    async stop() {
      const ended = loop.stop()
      openings.clear()
      // Whoever stops from within `entries` would wait for itself.
      if (!delivering) await ended
    },
  }
}
