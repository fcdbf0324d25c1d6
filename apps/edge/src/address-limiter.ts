import type { Clock } from '@lifegrid/base/clock'

/** A token bucket for each address, in this process only. Bounded: the address that was idle longest is forgotten first. */
export interface AddressLimiter {
  /** 0 when it may go on (and has been counted), else the ms to wait. */
  take(address: string): number
}

export function addressLimiter(clock: Clock, perMinute: number, addressesMax: number): AddressLimiter {
  const costMs = 60_000 / perMinute
  /** Address → monotonic time at which its bucket is full again (GCRA: ITU-T I.371), in the order of last use. */
  const fullAt = new Map<string, number>()
  return {
    take(address) {
      const now = clock.monotonic()
      const next = Math.max(now, fullAt.get(address) ?? now) + costMs
      // The bucket holds one minute's worth.
      const waitMs = next - now - 60_000
      if (waitMs > 0) return Math.ceil(waitMs)
      fullAt.delete(address)
      fullAt.set(address, next)
      if (fullAt.size > addressesMax) fullAt.delete(fullAt.keys().next().value as string)
      return 0
    },
  }
}
