import type { Clock } from '@lifegrid/base/clock'
import { takeToken } from '@lifegrid/base/token-bucket'
import { LRUCache } from 'lru-cache'

/** A token bucket for each address, in this process only. Beyond `addressesMax`, the address that was used least recently is forgotten. */
export interface AddressLimiter {
  /** Takes a token. Returns 0 when there was one, otherwise the time to wait in ms. */
  take(address: string): number
}

/** @param perMinute the rate, and also how many may come at once after a rest. */
export function addressLimiter(clock: Clock, perMinute: number, addressesMax: number): AddressLimiter {
  const bucket = { cost: 60_000 / perMinute, capacity: 60_000 }
  /** Address → monotonic time at which its bucket is full again. */
  const fullAt = new LRUCache<string, number>({ max: addressesMax })
  return {
    take(address) {
      const taken = takeToken(bucket, fullAt.get(address), clock.monotonic())
      if (taken.wait > 0) return Math.ceil(taken.wait)
      fullAt.set(address, taken.fullAt)
      return 0
    },
  }
}
