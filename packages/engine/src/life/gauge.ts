/** A quantity that changes gradually, stored as of its last explicit change. Its present value is calculated from that. */
export interface Gauge {
  /** The value at the game minute `since`. */
  value: number
  /** Game minute of the last change. */
  since: number
}
