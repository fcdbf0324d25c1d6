import type { Clock } from '@lifegrid/base/clock'
import { limits } from '@lifegrid/contract/limits'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Connection } from '../connections/connection.ts'
import { loungeLimits } from './limits.ts'
import { type SharedFrames, sharedFrames } from './shared-frames.ts'

/**
 * The members of the lounge at this edge. What is published gets to all of them in the same order: [LOUNGE-2]. Frames are gathered for a
 * moment and written to a slice of the members at a time, so a large room does not hold up the edge: [LOUNGE-6].
 */
export interface Room {
  readonly size: number
  has(connection: Connection): boolean
  /** The member gets everything that is published from now on. */
  add(connection: Connection): void
  remove(connection: Connection): void
  /** @param except the id of a connection that does not get the frame. */
  publish(text: string, except?: string): void
  /** Sends to one member, ahead of what is gathered. */
  send(connection: Connection, frames: SharedFrames): void
  stop(): void
}

interface Item {
  readonly text: string
  readonly except: string | undefined
}

interface Batch {
  readonly items: readonly Item[]
  /** The number of the first item. */
  readonly first: number
  readonly exceptions: ReadonlySet<string>
  readonly shared: SharedFrames
}

interface State {
  readonly clock: Clock
  readonly metrics: Metrics
  readonly onSlow: (connection: Connection) => void
  /** Each member, with the number of the first item that it gets. */
  readonly members: Map<Connection, number>
  gathered: Item[]
  /** Items that were ever published. */
  published: number
  isBusy: boolean
  stopped: boolean
}

export function room(options: {
  readonly clock: Clock
  readonly metrics: Metrics
  /** The member has too much to read. */
  readonly onSlow: (connection: Connection) => void
}): Room {
  const state: State = { ...options, members: new Map(), gathered: [], published: 0, isBusy: false, stopped: false }
  const { members, metrics } = state
  return {
    get size() {
      return members.size
    },
    has: (connection) => members.has(connection),
    add(connection) {
      members.set(connection, state.published)
      metrics.edge.loungeMembers.set(members.size)
    },
    remove(connection) {
      if (members.delete(connection)) metrics.edge.loungeMembers.set(members.size)
    },
    publish(text, except) {
      state.published++
      if (members.size === 0 && !state.isBusy) return
      state.gathered.push({ text, except })
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
  state.isBusy = true
  const delayMs = Math.min(gatherMsMax, gatherMsMin + state.members.size * gatherMsPerMember)
  state.clock.after(delayMs, () => flush(state))
}

function flush(state: State): void {
  const items = state.gathered
  state.gathered = []
  const batch: Batch = {
    items,
    first: state.published - items.length,
    exceptions: new Set(items.flatMap(({ except }) => except ?? [])),
    shared: sharedFrames(items.map(({ text }) => text)),
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
      if (state.gathered.length > 0) gather(state)
      return
    }
    const [connection, from] = next.value
    writeBatch(state, batch, connection, from)
  }
  state.clock.after(0, () => writeSlice(state, batch, members))
}

function writeBatch(state: State, batch: Batch, connection: Connection, from: number): void {
  const { items, first, exceptions, shared } = batch
  if (from >= first + items.length) return
  if (from <= first && !exceptions.has(connection.id)) {
    write(state, connection, shared)
    return
  }
  const own = items.filter(({ except }, index) => first + index >= from && except !== connection.id)
  if (own.length > 0) write(state, connection, sharedFrames(own.map(({ text }) => text)))
}

function write({ metrics, onSlow }: State, connection: Connection, frames: SharedFrames): void {
  if (connection.phase === 'closed' || frames.texts.length === 0) return
  connection.socket.sendShared(frames)
  connection.sentBytes += frames.bytes.length
  metrics.edge.framesOut.inc(frames.texts.length)
  metrics.edge.bytesOut.inc(frames.bytes.length)
  if (connection.socket.bufferedAmount > limits.outboundBytesMax) onSlow(connection)
}
