import type { Clock, Timer } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { LaneEntry, LaneReader, LaneReaderEvents } from '../ports.ts'
import { entriesAfter, formatId, isBefore, type MemoryId, type MemoryServer, parseId } from './server.ts'

interface Opening {
  readonly partition: number
  readonly key: string
  cursor: MemoryId
  /** Whether the cursor has been compared with the stream in this run of the server: [CMD-6]. */
  compared: boolean
}

/** The lane reader in memory: the same deliveries, the same backpressure, the same rewinding as on Redis. */
export function openMemoryLane(server: MemoryServer, clock: Clock, lane: number, events: LaneReaderEvents): LaneReader {
  const openings = new Map<number, Opening>()
  const openKeys = new Set<string>()
  let runId = server.runId
  let pending: Timer | undefined
  let delivering = false
  let stopped = false

  const wake = (delayMs = 0): void => {
    if (pending || delivering || stopped) return
    pending = clock.after(delayMs, () => {
      pending = undefined
      void pump()
    })
  }

  const compare = (opening: Opening, restarted: boolean): void => {
    opening.compared = true
    const { cursor } = opening
    if (cursor.ms === 0 && cursor.seq === 0) return
    const stream = server.stream(opening.key)
    const isBehind = stream === undefined || isBefore(stream.last, cursor)
    const first = stream?.entries[0]
    const holdsOld = first !== undefined && !isBefore(cursor, first)
    if (!isBehind && !(restarted && holdsOld)) return
    opening.cursor = { ms: 0, seq: 0 }
    events.rewound(opening.partition, formatId(cursor))
  }

  const collect = (): { entries: LaneEntry[]; cursors: Map<Opening, MemoryId> } => {
    const restarted = runId !== server.runId
    if (restarted) for (const opening of openings.values()) opening.compared = false
    runId = server.runId
    const entries: LaneEntry[] = []
    const cursors = new Map<Opening, MemoryId>()
    for (const opening of [...openings.values()]) {
      if (!opening.compared) compare(opening, restarted)
      const stream = server.stream(opening.key)
      // `rewound` may have closed or reopened the partition.
      if (!stream || openings.get(opening.partition) !== opening) continue
      for (const entry of entriesAfter(stream, opening.cursor, clusterLimits.laneReadCount)) {
        entries.push({ partition: opening.partition, id: formatId(entry), data: entry.data ?? '' })
        cursors.set(opening, entry)
      }
    }
    return { entries, cursors }
  }

  const pump = async (): Promise<void> => {
    if (stopped) return
    let retryMs = 0
    delivering = true
    try {
      server.assertUp()
      const { entries, cursors } = collect()
      if (entries.length === 0 || stopped) {
        retryMs = -1
        return
      }
      await events.entries(entries)
      for (const [opening, cursor] of cursors) opening.cursor = cursor
    } catch (error) {
      retryMs = clusterLimits.reconnectBaseMs
      if (!stopped) events.failed(error)
    } finally {
      delivering = false
      // Something may have come while this was delivered; only an empty look ends the rounds.
      if (retryMs >= 0) wake(retryMs)
    }
  }

  const forget = server.onChange((key) => {
    if (key === undefined || openKeys.has(key)) wake()
  })

  return {
    open(partition, cursor) {
      const key = keys.commands(lane, partition)
      openings.set(partition, { partition, key, cursor: parseId(cursor), compared: false })
      openKeys.add(key)
      wake()
    },
    close(partition) {
      openings.delete(partition)
      openKeys.delete(keys.commands(lane, partition))
    },
    async stop() {
      stopped = true
      openings.clear()
      pending?.cancel()
      forget()
    },
  }
}
