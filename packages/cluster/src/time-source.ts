import type { Clock } from '@lifegrid/base/clock'

/** The clock from which the cluster's time is sampled, and the references for checking its samples. */
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
