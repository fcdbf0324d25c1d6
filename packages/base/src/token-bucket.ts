/**
 * A token bucket whose state is one number: the time at which it is full again (the generic cell rate algorithm of ITU-T I.371).
 * All times, the cost and the capacity have the same unit, which the caller chooses.
 */
export interface TokenBucket {
  /** The time in which one token is refilled. */
  readonly cost: number
  /** The time in which an empty bucket is filled: the cost times the burst. */
  readonly capacity: number
}

export interface TokenTaken {
  /** When the bucket is full again if the token is taken. The caller stores it only when `wait` is 0. */
  readonly fullAt: number
  /** 0 when a token is available, otherwise the time until one is. */
  readonly wait: number
}

/** A shorter wait counts as none, because times are sums of fractions and so have rounding errors. One microsecond if the unit is milliseconds. */
const roundingError = 0.001

/**
 * Takes one token, if one is available.
 * @param fullAt the `fullAt` that the caller has stored; undefined for a full bucket.
 */
export function takeToken(bucket: TokenBucket, fullAt: number | undefined, now: number): TokenTaken {
  // If the clock was set back, the wait must not exceed the time in which the whole bucket is filled.
  const from = Math.min(Math.max(now, fullAt ?? now), now + bucket.capacity)
  const next = from + bucket.cost
  const wait = next - now - bucket.capacity
  return { fullAt: next, wait: wait > roundingError ? wait : 0 }
}
