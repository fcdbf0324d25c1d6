import type { Clock } from '@lifegrid/base/clock'
import { takeToken } from '@lifegrid/base/token-bucket'

/** A token bucket for each address, in this process only. Bounded: the address that was idle longest is forgotten first. */
export interface AddressLimiter {
  /** 0 when it may go on (and has been counted), else the ms to wait. */
  take(address: string): number
}

export function addressLimiter(clock: Clock, perMinute: number, addressesMax: number): AddressLimiter {
  const bucket = { cost: 60_000 / perMinute, capacity: 60_000 }
  /** Address → monotonic time at which its bucket is full again, in the order of last use. */
  const fullAt = new Map<string, number>()
  return {
    take(address) {
      const taken = takeToken(bucket, fullAt.get(address), clock.monotonic())
      if (taken.wait > 0) return Math.ceil(taken.wait)
      fullAt.delete(address)
      fullAt.set(address, taken.fullAt)
      if (fullAt.size > addressesMax) fullAt.delete(fullAt.keys().next().value as string)
      return 0
    },
  }
}
