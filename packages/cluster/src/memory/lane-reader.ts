import type { Clock, Timer } from '@lifegrid/base/clock'
import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { LaneEntry, LaneReader, LaneReaderEvents } from '../ports.ts'
import { entriesAfter, formatId, isBefore, type MemoryId, parseId } from './memory-stream.ts'
import type { MemoryServer } from './server.ts'

interface Opening {
  readonly partition: number
  readonly key: string
  cursor: MemoryId
  /** Whether the cursor was compared with the stream in this run of the server: [CMD-6]. */
  compared: boolean
}

interface State {
  readonly server: MemoryServer
  readonly clock: Clock
  readonly events: LaneReaderEvents
  /** By partition. */
  readonly openings: Map<number, Opening>
  readonly openKeys: Set<string>
  runId: string
  pending: Timer | undefined
  isDelivering: boolean
  stopped: boolean
}

interface Batch {
  readonly entries: LaneEntry[]
  readonly cursors: Map<Opening, MemoryId>
}

/** The lane reader in memory, with the same deliveries, backpressure and rewinding as on Redis. */
export function openMemoryLane(server: MemoryServer, clock: Clock, lane: number, events: LaneReaderEvents): LaneReader {
  const state: State = {
    server,
    clock,
    events,
    openings: new Map(),
    openKeys: new Set(),
    runId: server.runId,
    pending: undefined,
    isDelivering: false,
    stopped: false,
  }
  const removeListener = server.onChange((key) => {
    if (key === undefined || state.openKeys.has(key)) wake(state)
  })
  return {
    open(partition, cursor) {
      const key = keys.commands(lane, partition)
      state.openings.set(partition, { partition, key, cursor: parseId(cursor), compared: false })
      state.openKeys.add(key)
      wake(state)
    },
    close(partition) {
      state.openings.delete(partition)
      state.openKeys.delete(keys.commands(lane, partition))
    },
    async stop() {
      state.stopped = true
      state.openings.clear()
      state.pending?.cancel()
      removeListener()
    },
  }
}

function wake(state: State, delayMs = 0): void {
  if (state.pending || state.isDelivering || state.stopped) return
  state.pending = state.clock.after(delayMs, () => {
    state.pending = undefined
    void pump(state)
  })
}

async function pump(state: State): Promise<void> {
  const { server, events } = state
  if (state.stopped) return
  let nextMs: number | undefined = 0
  state.isDelivering = true
  try {
    server.assertUp()
    const { entries, cursors } = collect(state)
    if (entries.length === 0 || state.stopped) {
      nextMs = undefined
      return
    }
    await events.entries(entries)
    for (const [opening, cursor] of cursors) opening.cursor = cursor
  } catch (error) {
    nextMs = clusterLimits.reconnectBaseMs
    if (!state.stopped) events.failed(error)
  } finally {
    state.isDelivering = false
    // More entries may have arrived during the delivery, so it reads again until there are none.
    if (nextMs !== undefined) wake(state, nextMs)
  }
}

function collect(state: State): Batch {
  const { server, openings } = state
  const restarted = state.runId !== server.runId
  if (restarted) for (const opening of openings.values()) opening.compared = false
  state.runId = server.runId
  const batch: Batch = { entries: [], cursors: new Map() }
  for (const opening of [...openings.values()]) {
    if (!opening.compared) compare(state, opening, restarted)
    const stream = server.stream(opening.key)
    // `rewound` may have closed or reopened the partition.
    if (!stream || openings.get(opening.partition) !== opening) continue
    for (const entry of entriesAfter(stream, opening.cursor, clusterLimits.laneReadCount)) {
      batch.entries.push({ partition: opening.partition, id: formatId(entry), data: entry.data ?? '' })
      batch.cursors.set(opening, entry)
    }
  }
  return batch
}

/** [CMD-6] As in the reader on Redis. */
function compare({ server, events }: State, opening: Opening, restarted: boolean): void {
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
