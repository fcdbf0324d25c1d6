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
  // Once slow, it stays slow until the other time has reached it. If it waited for the last second, lives would stand still for that long.
  let slow = false

  const advance = (): number => {
    const monotonic = clock.monotonic()
    const passed = monotonic - lastAt
    const followed = follows()
    // As of the last call, so that the result does not depend on how often this is called.
    const wasAhead = last - (followed - passed)
    if (wasAhead > simLimits.toldLeadMs) slow = true
    if (slow) last += passed * slowRate
    if (followed >= last) {
      last = followed
      slow = false
    }
    lastAt = monotonic
    return Math.floor(last)
  }

  return {
    now: advance,
    msUntil(at) {
      if (at <= advance()) return 0
      const followed = follows()
      const slowly = slow ? (at - last) / slowRate : Number.POSITIVE_INFINITY
      return Math.ceil(Math.min(at - followed, slowly))
    },
  }
}
