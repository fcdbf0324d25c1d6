import { type Clock, sleep } from '@lifegrid/base/clock'
import { DeadlineError, withDeadline } from '@lifegrid/base/deadline'
import { systemClock } from '@lifegrid/base/system-clock'
import { limits } from '../limits.ts'

/**
 * Calls `probe` until it returns something other than `undefined`. A probe that throws is tried again.
 * @param abort throws to end the waiting early, for instance because the awaited process is gone.
 * @throws Error after `deadlineMs`, with the last error of the probe; or the error that `abort` throws.
 */
export async function until<T>(
  what: string,
  deadlineMs: number,
  probe: () => Promise<T | undefined>,
  abort: () => void = () => {},
  clock: Clock = systemClock,
): Promise<T> {
  const end = clock.monotonic() + deadlineMs
  let last: unknown
  for (;;) {
    abort()
    try {
      const value = await probe()
      if (value !== undefined) return value
    } catch (error) {
      last = error
    }
    if (clock.monotonic() >= end) {
      const reason = last instanceof Error ? `: ${last.message}` : ''
      throw new Error(`${what}: not within ${deadlineMs} ms${reason}`, { cause: last })
    }
    await sleep(clock, limits.probePeriodMs)
  }
}

/** The promise's value, or `undefined` after `ms`. */
export async function within<T>(ms: number, promise: Promise<T>, clock: Clock = systemClock): Promise<T | undefined> {
  try {
    return await withDeadline(clock, ms, 'waiting', promise)
  } catch (error) {
    if (error instanceof DeadlineError) return undefined
    throw error
  }
}
