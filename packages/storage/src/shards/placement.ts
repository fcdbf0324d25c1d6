/** Where a sim's partitions are. What it says may be old; the fence of each server decides. */
export interface ShardPlacement {
  /** How many servers the record has. */
  readonly servers: number
  /** The number of the server with a partition. */
  serverOf(partition: number): number
}

/** Of a record on one server. */
export const onePlacement: ShardPlacement = { servers: 1, serverOf: () => 0 }

/** The lane of `Store.commit` for the batches of a lane of the cluster that are for one server. */
export function commitLane(lane: number, lanes: number, server: number): number {
  return server * lanes + lane
}
