import type { CommitSuspects } from '../commit/commit-suspects.ts'
import type { Pipeline } from '../commit/pipeline.ts'
import type { Turn } from '../lives/actor.ts'
import type { Resident } from '../lives/resident.ts'
import type { SimContext } from '../sim-context.ts'
import type { Mutex } from './mutex.ts'
import type { OwnedPartition } from './owned-partition.ts'

/** What the parts of a lane share. Changed only by functions that run in `exclusive`, or synchronously. */
export interface LaneState {
  readonly ctx: SimContext
  readonly lane: number
  readonly held: Map<number, OwnedPartition>
  readonly exclusive: Mutex
  readonly suspects: CommitSuspects
  /** Replaced by a new one when a commit has failed. */
  commits: Pipeline
  /** [MOVE-3] Gives partitions up whose state is newer than this node. Called in `exclusive`. */
  giveUp(partitions: readonly number[]): Promise<void>
}

export function turnOf(state: LaneState): Turn {
  return { batch: state.commits.current(), committed: state.commits.committed() }
}

export function isHeld(state: LaneState, owned: OwnedPartition): boolean {
  return state.held.get(owned.partition) === owned
}

/** Takes a life out of memory; whoever still holds it finds that it is not resident any more. */
export function forget(owned: OwnedPartition, self: Resident): void {
  owned.frameSeqMax = Math.max(owned.frameSeqMax, self.frameSeq)
  owned.residents.delete(self.playerId)
  self.connection = null
  self.gated.length = 0
  self.wakeVersion++
}
