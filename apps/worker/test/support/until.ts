import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'

/** Far longer than anything here takes, and shorter than the time that a test has, so that what never comes fails with its name. */
const waitMs = 60_000

/** Polls a condition until it holds. @throws Error with `what` when it does not hold within a minute. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = systemClock.monotonic() + waitMs
  while (!(await holds())) {
    if (systemClock.monotonic() >= end) throw new Error(`${what}: not within ${waitMs} ms`)
    await sleep(systemClock, 20)
  }
}
