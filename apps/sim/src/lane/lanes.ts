import { assert } from '@lifegrid/base/assert'
import { laneOf } from '@lifegrid/contract/partition'
import { commitLane } from '@lifegrid/storage/shards/placement'
import type { SimContext } from '../sim-context.ts'
import { type Lane, lane } from './lane.ts'
import type { LaneEvents } from './lane-state.ts'

/** All lanes of a sim. On a record with several servers each lane is there once for each of them, so that no commit waits for two: [SHARD-1]. */
export interface Lanes {
  readonly all: readonly Lane[]
  /** How many lanes the cluster has. */
  readonly count: number
  /** The lane of a partition, on its server: [CMD-4]. While a lane holds the partition, that one. */
  of(partition: number): Lane
  /** Whether this sim owns the partition and has it in memory. */
  holds(partition: number): boolean
  /** How many partitions this sim has in memory. */
  heldCount(): number
}

export function createLanes(ctx: SimContext, count: number, events: LaneEvents): Lanes {
  const { servers, serverOf } = ctx.placement
  const all = Array.from({ length: count * servers }, (_, index) =>
    lane(ctx, { lane: index % count, commitLane: index }, events),
  )
  const of = (partition: number): Lane => {
    const number = laneOf(partition, count)
    // The map of the servers may have changed since the lane took the partition.
    const holder = servers === 1 ? undefined : all.find((one) => one.lane === number && one.holds(partition))
    const found = holder ?? all[commitLane(number, count, serverOf(partition))]
    assert(found, '[CMD-4] every partition has a lane')
    return found
  }
  return {
    all,
    count,
    of,
    holds: (partition) => of(partition).holds(partition),
    heldCount: () => all.reduce((sum, one) => sum + [...one.held()].length, 0),
  }
}
