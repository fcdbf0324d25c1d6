/**
 * A token bucket that is stored as one number, the time at which it is full again (the generic cell rate algorithm of ITU-T I.371).
 * Times, cost and capacity are all in one unit of the caller's choice.
 */
export interface TokenBucket {
  /** How long the bucket takes to refill one token. */
  readonly cost: number
  /** How long an empty bucket takes to fill: the cost times the burst. */
  readonly capacity: number
}

export interface TokenTaken {
  /** When the bucket is full again if the token is taken. The caller stores it only when `wait` is 0. */
  readonly fullAt: number
  /** 0 when a token is available, otherwise how long until one is. */
  readonly wait: number
}

/** Times are sums of fractions, so a wait this short is a rounding error. A microsecond, where the unit is a millisecond. */
const roundingError = 0.001

/** @param fullAt what an earlier call returned; undefined for a bucket that is full. */
export function takeToken(bucket: TokenBucket, fullAt: number | undefined, now: number): TokenTaken {
  // After the clock was set back, nobody waits longer than a whole bucket takes to fill.
  const from = Math.min(Math.max(now, fullAt ?? now), now + bucket.capacity)
  const next = from + bucket.cost
  const wait = next - now - bucket.capacity
  return { fullAt: next, wait: wait > roundingError ? wait : 0 }
}
