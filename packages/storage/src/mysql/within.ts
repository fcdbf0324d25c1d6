import type { Clock } from '@lifegrid/base/clock'
import { DeadlineError } from './store-error.ts'

/** Rejects with a DeadlineError when `promise` has not settled within `ms`; `giveUp` then frees what it holds. */
export async function within<T>(clock: Clock, ms: number, promise: Promise<T>, giveUp: () => void): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = clock.after(ms, () => {
    late.reject(new DeadlineError(`no answer within ${ms} ms`))
    giveUp()
  })
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    timer.cancel()
  }
}
