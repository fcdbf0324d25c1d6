import type { LaneReader } from '@lifegrid/cluster/ports'
import type { CommitSuspects } from '../commit/commit-suspects.ts'
import type { Pipeline } from '../commit/pipeline.ts'
import type { ActorStep } from '../lives/actor-step.ts'
import type { LoadPace } from '../lives/load-pace.ts'
import type { Resident } from '../lives/resident.ts'
import type { SimContext } from '../sim-context.ts'
import type { Mutex } from './mutex.ts'
import type { OwnedPartition } from './owned-partition.ts'

/** Shared by the parts of a lane. Changed only by functions that run in `exclusive`, or synchronously. */
export interface LaneState {
  readonly ctx: SimContext
  readonly lane: number
  /** The lane of the store with which it commits: another one on each server of the record. */
  readonly commitLane: number
  readonly events: LaneEvents
  /** The partitions that the lane owns. */
  readonly held: Map<number, OwnedPartition>
  readonly exclusive: Mutex
  readonly suspects: CommitSuspects
  readonly reader: LaneReader
  readonly loads: LoadPace
  /** Players whose lives cannot be loaded although the record answers: [LANE-2]. */
  readonly unreadable: Set<string>
  /** Residents with frames that wait for a watermark. */
  readonly waiting: Set<Resident>
  /** Replaced by a new one when a commit has failed. */
  commits: Pipeline
  /** Sends what is gathered at the end of this turn of the event loop, so that all changes of the turn go out together. */
  readonly kickSoon: () => void
}

/** How a lane reports that it does not own partitions any more. */
export interface LaneEvents {
  /** The lane has dropped these because a commit failed. They must be acquired again, behind a barrier and after the delay: [GATE-2]. */
  onDropped(partitions: readonly number[], delayMs: number): void
  /** The lane has dropped these because another node has acquired them: [FENCE-6]. */
  onLost(partitions: readonly number[]): void
  /** The lane has given these up because their state is newer than this node: [MOVE-3]. */
  onTooNew(partitions: readonly number[]): void
}

/** The argument of functions that change one life. Valid until the next `await`. */
export function stepOf(state: LaneState, self: Resident): ActorStep {
  return {
    ctx: state.ctx,
    self,
    batch: state.commits.current(),
    committed: state.commits.committed(),
    waiting: state.waiting,
  }
}

/** Whether the lane still owns the partition under the same epoch. */
export function isHeld(state: LaneState, owned: OwnedPartition): boolean {
  return state.held.get(owned.partition) === owned
}

/** Returns the partitions of the list that the lane owns. */
export function heldOf(state: LaneState, partitions: readonly number[]): OwnedPartition[] {
  return partitions.flatMap((partition) => state.held.get(partition) ?? [])
}
