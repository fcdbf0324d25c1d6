/**
 * Something whose rate changes now and then, and which comes once it has been waited for long enough. `left` is what remains of the wait,
 * counted in expected occurrences: at a constant rate r a year it is over after left / r years. Changing the rate keeps what has been waited.
 */
export interface Watch {
  left: number
  /** Occurrences a year from `since` on. */
  rate: number
  /** Game minute. */
  since: number
}
