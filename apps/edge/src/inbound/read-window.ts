import type { Clock } from '@lifegrid/base/clock'
import type { ClusterTopology } from '@lifegrid/cluster/ports'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import type { Connection, CurrentRead, WaitingRead } from '../connections/connection.ts'
import { edgeLimits } from '../limits.ts'

/**
 * [CMD-14] Lets a few reads at a time through to the sims: one of each connection, and a few of each lane. The others wait here, and the
 * connections of a lane have their turns one after the other. So a burst of reads does not fill the streams in both directions, in which
 * everybody's commands and answers wait; and a lane whose sim does not answer does not hold up the reads of others.
 */
export interface ReadWindow {
  /**
   * Calls `forward` when it is the read's turn, which may be at once.
   * @param id the read's id, which its answer names.
   * @param forward resolves whether the read is under way.
   * @returns false when too many reads of the connection are waiting.
   */
  add(connection: Connection, id: string, forward: () => Promise<boolean>): boolean
  /** A frame is written to the connection. If it answers the read under way, the next read has its turn. */
  delivered(connection: Connection, text: string): void
  closed(connection: Connection): void
}

/** The reads of one lane. */
interface LaneReads {
  /** Connections with a waiting read and none under way, in the order of their turns. */
  readonly ready: Set<Connection>
  underWay: number
}

interface State {
  readonly clock: Clock
  laneReadsOf(connection: Connection): LaneReads
}

export function readWindow(clock: Clock, topology: ClusterTopology): ReadWindow {
  const lanes = Array.from({ length: topology.lanes }, (): LaneReads => ({ ready: new Set(), underWay: 0 }))
  const state: State = {
    clock,
    laneReadsOf({ player = '' }) {
      return lanes[laneOf(partitionOf(player, topology.partitions), topology.lanes)] as LaneReads
    },
  }
  return {
    add(connection, id, forward) {
      const { waiting, current } = connection.reads
      if (waiting.length >= edgeLimits.pendingPerConnectionMax) return false
      waiting.push({ id, forward })
      const lane = state.laneReadsOf(connection)
      if (current === undefined) lane.ready.add(connection)
      startReady(state, lane)
      return true
    },
    delivered(connection, text) {
      const { current } = connection.reads
      if (current !== undefined && text.includes(current.mark)) end(state, connection, current)
    },
    closed(connection) {
      const { waiting, current } = connection.reads
      if (waiting.length > 0) state.laneReadsOf(connection).ready.delete(connection)
      waiting.length = 0
      if (current !== undefined) end(state, connection, current)
    },
  }
}

function startReady(state: State, lane: LaneReads): void {
  for (const connection of lane.ready) {
    if (lane.underWay >= edgeLimits.readsPerLaneMax) return
    lane.ready.delete(connection)
    const read = connection.reads.waiting.shift()
    if (read !== undefined) start(state, lane, connection, read)
  }
}

function start(state: State, lane: LaneReads, connection: Connection, { id, forward }: WaitingRead): void {
  // In the text of a frame, this is nothing but the field: a quotation mark within a value is escaped.
  const mark = `"replyTo":${JSON.stringify(id)}`
  // A read may stay without an answer, for example when its sim dies.
  const deadline = state.clock.after(edgeLimits.readAnswerMs, () => end(state, connection, current))
  const current: CurrentRead = { mark, deadline }
  connection.reads.current = current
  lane.underWay++
  const failed = (): void => end(state, connection, current)
  forward().then((isUnderWay) => {
    if (!isUnderWay) failed()
  }, failed)
}

function end(state: State, connection: Connection, current: CurrentRead): void {
  const { reads } = connection
  const lane = state.laneReadsOf(connection)
  current.deadline.cancel()
  if (reads.current !== current) return
  reads.current = undefined
  lane.underWay--
  if (reads.waiting.length > 0) lane.ready.add(connection)
  startReady(state, lane)
}
