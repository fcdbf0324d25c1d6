import type { Clock } from '@lifegrid/base/clock'

/** Rejects when `promise` has not settled within `ms`, and says what was being done. What was sent may still take effect. */
export async function within<T>(clock: Clock, ms: number, doing: string, promise: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = clock.after(ms, () => late.reject(new Error(`${doing}: no answer within ${ms} ms`)))
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    timer.cancel()
  }
}
