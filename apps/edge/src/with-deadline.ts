import type { Clock } from '@lifegrid/base/clock'

/** The promise's outcome, or an error after `deadlineMs`. The promise goes on; what becomes of it later is of no more interest. */
export async function withDeadline<T>(clock: Clock, promise: Promise<T>, deadlineMs: number): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = clock.after(deadlineMs, () => late.reject(new Error(`no answer within ${deadlineMs} ms`)))
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    timer.cancel()
  }
}
