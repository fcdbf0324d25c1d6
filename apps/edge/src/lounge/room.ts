import type { Clock } from '@lifegrid/base/clock'
import { limits } from '@lifegrid/contract/limits'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Connection } from '../connections/connection.ts'
import { loungeLimits } from './limits.ts'
import { joinedFrames, type SharedFrame, type SharedFrames, sharedFrame } from './shared-frames.ts'

/**
 * The members of the lounge at this edge. What is published gets to all of them in the same order: [LOUNGE-2]. The first frames after a quiet
 * moment are written at once. What comes soon after is gathered, and each member gets it in one write. A slice of the members is written to at
 * a time, so a large room does not hold up the edge: [LOUNGE-6].
 */
export interface Room {
  readonly size: number
  has(connection: Connection): boolean
  /** The member gets everything that is published from now on. */
  add(connection: Connection): void
  remove(connection: Connection): void
  removeWhere(matches: (connection: Connection) => boolean): void
  /** @param sender a member that gets another frame instead, or none. */
  publish(text: string, sender?: Sender): void
  /** Sends to one member, ahead of what is gathered. */
  send(connection: Connection, frames: SharedFrames): void
  stop(): void
}

/** The connection whose frame is published. */
export interface Sender {
  readonly connection: string
  /** What it gets instead of the frame for all; nothing when absent. */
  readonly text?: string
}

interface Item {
  readonly text: string
  readonly sender: Sender | undefined
}

interface Batch {
  readonly items: readonly Item[]
  /** The frame of each item. */
  readonly frames: readonly SharedFrame[]
  /** All of them. */
  readonly shared: SharedFrames
  /** The number of the first item. */
  readonly first: number
  readonly senders: ReadonlySet<string>
}

interface State {
  readonly clock: Clock
  readonly metrics: Metrics
  readonly onSlow: (connection: Connection) => void
  readonly onSize: () => void
  /** Each member, with the number of the first item that it gets. */
  readonly members: Map<Connection, number>
  gathered: Item[]
  /** Items that were ever published. */
  published: number
  /** Frames are gathered or written. */
  isBusy: boolean
  /** Monotonic time at which the last batch was written. */
  writtenAt: number
  stopped: boolean
}

export function room(options: {
  readonly clock: Clock
  readonly metrics: Metrics
  /** The member has too much to read. */
  readonly onSlow: (connection: Connection) => void
  /** A member has come or gone. */
  readonly onSize: () => void
}): Room {
  const state: State = {
    ...options,
    members: new Map(),
    gathered: [],
    published: 0,
    isBusy: false,
    writtenAt: Number.NEGATIVE_INFINITY,
    stopped: false,
  }
  const { members, onSize } = state
  const remove = (connection: Connection): void => {
    if (members.delete(connection)) onSize()
  }
  return {
    get size() {
      return members.size
    },
    has: (connection) => members.has(connection),
    add(connection) {
      members.set(connection, state.published)
      onSize()
    },
    remove,
    removeWhere(matches) {
      for (const connection of [...members.keys()]) if (matches(connection)) remove(connection)
    },
    publish(text, sender) {
      state.published++
      if (members.size === 0 && !state.isBusy) return
      state.gathered.push({ text, sender })
      if (!state.isBusy) gather(state)
    },
    send: (connection, frames) => write(state, connection, frames),
    stop() {
      state.stopped = true
      members.clear()
    },
  }
}

function gather(state: State): void {
  const { gatherMsMin, gatherMsMax, gatherMsPerMember } = loungeLimits
  const { clock, members, writtenAt } = state
  state.isBusy = true
  const pauseMs = Math.min(gatherMsMax, gatherMsMin + members.size * gatherMsPerMember)
  clock.after(Math.max(0, writtenAt + pauseMs - clock.monotonic()), () => flush(state))
}

function flush(state: State): void {
  const items = state.gathered
  state.gathered = []
  const frames = items.map(({ text }) => sharedFrame(text))
  const batch: Batch = {
    items,
    frames,
    shared: joinedFrames(frames),
    first: state.published - items.length,
    senders: new Set(items.flatMap(({ sender }) => sender?.connection ?? [])),
  }
  writeSlice(state, batch, state.members.entries())
}

/** The iterator sees members that leave or join meanwhile. A newcomer's first item is after the batch. */
function writeSlice(state: State, batch: Batch, members: MapIterator<[Connection, number]>): void {
  for (let written = 0; written < loungeLimits.membersPerSlice; written++) {
    const next = members.next()
    if (state.stopped) return
    if (next.done === true) {
      state.isBusy = false
      state.writtenAt = state.clock.monotonic()
      if (state.gathered.length > 0) gather(state)
      return
    }
    const [connection, from] = next.value
    writeBatch(state, batch, connection, from)
  }
  state.clock.after(0, () => writeSlice(state, batch, members))
}

function writeBatch(state: State, batch: Batch, connection: Connection, from: number): void {
  const { items, frames, shared, first, senders } = batch
  if (from >= first + items.length) return
  if (from <= first && !senders.has(connection.id)) {
    write(state, connection, shared)
    return
  }
  const own: SharedFrame[] = []
  for (let index = Math.max(0, from - first); index < items.length; index++) {
    const sender = items[index]?.sender
    const frame = sender?.connection === connection.id ? sender.text && sharedFrame(sender.text) : frames[index]
    if (frame) own.push(frame)
  }
  if (own.length > 0) write(state, connection, joinedFrames(own))
}

function write({ metrics, onSlow }: State, connection: Connection, frames: SharedFrames): void {
  if (connection.phase === 'closed' || frames.texts.length === 0) return
  connection.socket.sendShared(frames)
  connection.sentBytes += frames.bytes.length
  metrics.edge.framesOut.inc(frames.texts.length)
  metrics.edge.bytesOut.inc(frames.bytes.length)
  if (connection.socket.bufferedAmount > limits.outboundBytesMax) onSlow(connection)
}
