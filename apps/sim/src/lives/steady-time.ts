import type { Clock } from '@lifegrid/base/clock'
import { simLimits } from '../limits.ts'

/** Wall time in ms for the lives of a partition, or for one of them: it never falls. */
export interface SteadyTime {
  now(): number
  /** Returns the ms of the monotonic clock from now until the time is `at`. */
  msUntil(at: number): number
}

/** The speed of a time that is ahead. It is the same as the lowest speed of a slewed time. */
const slowRate = 0.98

/**
 * [TIME-4] Follows another time, but never falls. If it is ahead by no more than an owner's lead, it waits for the other time. If it is
 * ahead by more, because a clock was wrong, it continues slowly, so that no life stands still.
 * @param from the time at which it begins, if the other time is behind it.
 */
export function steadyTime(clock: Clock, follows: () => number, from: number): SteadyTime {
  let last = Math.max(from, follows())
  let lastAt = clock.monotonic()

  const advance = (): number => {
    const monotonic = clock.monotonic()
    const passed = monotonic - lastAt
    const followed = follows()
    // As of the last call, so that the result does not depend on how often this is called.
    const wasAhead = last - (followed - passed)
    if (wasAhead > simLimits.toldLeadMs) last += passed * slowRate
    last = Math.max(last, followed)
    lastAt = monotonic
    return Math.floor(last)
  }

  return {
    now: advance,
    msUntil(at) {
      if (at <= advance()) return 0
      const followed = follows()
      const slowly = last - followed > simLimits.toldLeadMs ? (at - last) / slowRate : Number.POSITIVE_INFINITY
      return Math.ceil(Math.min(at - followed, slowly))
    },
  }
}
