/**
 * A worker's claim of a part of the work that all workers share. Until it ends, no other claim gets the same rows. It ends by itself, so
 * another worker does the work of one that dies: [JOB-4].
 */
export interface WorkClaim {
  /** Cluster wall time in ms. The claim takes rows that are due, or not claimed, at this time. */
  readonly now: number
  /** Wall time in ms at which the claim ends. */
  readonly until: number
  /** The most rows to claim. */
  readonly limit: number
}
