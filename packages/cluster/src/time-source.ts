import type { Clock } from '@lifegrid/base/clock'

/** The clock that the cluster's time is sampled from, and what its samples are checked against. */
export interface TimeSource {
  /** The node's own clock. */
  readonly clock: Clock
  /** Reads the source's clock. @returns its wall time − this node's monotonic time, in ms. */
  sample(): Promise<number>
  /**
   * The newest time in the record, in ms since the Unix epoch; 0 when it has none. Given by nodes that write their time into it.
   */
  recordedAt?(): Promise<number>
  onError(error: unknown, doing: string): void
}
