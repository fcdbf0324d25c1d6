/** A quantity that drifts by itself: its value at its last change, and the game minute of that change. */
export interface Gauge {
  value: number
  since: number
}
