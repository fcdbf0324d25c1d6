import type { LifeSeen } from '@lifegrid/engine/lab/population'

/** Message to a thread: simulate the lives of these seeds, without `to`. */
export interface LivesOrder {
  readonly from: number
  readonly to: number
}

/** Message from a thread: the completed lives, in the order of their seeds. */
export interface LivesDone {
  readonly from: number
  readonly lives: readonly LifeSeen[]
}
