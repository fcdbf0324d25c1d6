import { assert } from '@lifegrid/base/assert'
import { laneOf } from '@lifegrid/contract/partition'
import type { SimContext } from '../sim-context.ts'
import { type Lane, lane } from './lane.ts'
import type { LaneEvents } from './lane-state.ts'

/** All lanes of a sim. */
export interface Lanes {
  readonly all: readonly Lane[]
  /** The lane of a partition: [CMD-4]. */
  of(partition: number): Lane
  /** Whether this sim owns the partition and has it in memory. */
  holds(partition: number): boolean
  /** How many partitions this sim has in memory. */
  heldCount(): number
}

export function createLanes(ctx: SimContext, count: number, events: LaneEvents): Lanes {
  const all = Array.from({ length: count }, (_, number) => lane(ctx, number, events))
  const of = (partition: number): Lane => {
    const found = all[laneOf(partition, count)]
    assert(found, '[CMD-4] every partition has a lane')
    return found
  }
  return {
    all,
    of,
    holds: (partition) => of(partition).holds(partition),
    heldCount: () => all.reduce((sum, one) => sum + [...one.held()].length, 0),
  }
}
