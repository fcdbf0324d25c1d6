import type { MembershipView, NodeSession } from '@lifegrid/cluster/ports'
import type { Lanes } from '../lane/lanes.ts'
import type { SimContext } from '../sim-context.ts'
import type { Placement } from './placement.ts'
import type { PlannedMoves } from './planned-moves.ts'
import type { ReconcileLoop } from './reconcile-loop.ts'

/** Shared by the parts of ownership. */
export interface OwnershipState {
  readonly ctx: SimContext
  /** The version of the life state that this node reads and writes. */
  readonly version: number
  readonly lanes: Lanes
  readonly view: () => MembershipView
  readonly placement: Placement
  readonly moves: PlannedMoves
  readonly loop: ReconcileLoop
  /** Partitions that are being acquired or released at this moment. */
  readonly moving: Set<number>
  /** Partitions that this node could not read ([MOVE-3]) or commit, or has lost ([FENCE-6]) → monotonic time before which it claims none. */
  readonly leftAloneUntil: Map<number, number>
  /** Partitions that a failed commit has dropped: the next epoch is their barrier ([GATE-2]). */
  readonly behindBarrier: Set<number>
  /** Partition → monotonic time at which it was first seen without a live owner. */
  readonly ownerlessSince: Map<number, number>
  /** How many partitions this node owned in the record when it was last read. */
  recorded: number
  /** Each is called when this node owns nothing any more. */
  drainWaiters: (() => void)[]
}

/** The sims of the latest membership, draining ones included. */
export function sims(state: OwnershipState): NodeSession[] {
  return state.view().nodes.filter(({ kind }) => kind === 'sim')
}

/** How many partitions this node still owns, in memory or in the record. No other node may read those either. */
export function remaining(state: OwnershipState): number {
  return Math.max(state.lanes.heldCount(), state.recorded)
}
