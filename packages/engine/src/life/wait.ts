/**
 * The wait for a random occurrence whose rate changes from time to time (a Poisson process). `left` is drawn once, from the exponential
 * distribution with mean 1, and counts expected occurrences: at a constant rate of r a year the wait is over after left / r years. A change
 * of the rate keeps the part of the wait that has passed; see `core/random-wait.ts`.
 */
export interface Wait {
  /** What was left of the wait at the game minute `since`, in expected occurrences. */
  left: number
  /** Expected occurrences a year, from `since` on. */
  rate: number
  /** Game minute of the last change. */
  since: number
}
