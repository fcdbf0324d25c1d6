import { clamp } from '@lifegrid/base/clamp'
import type { Clock } from '@lifegrid/base/clock'

/** Wall time that runs with the monotonic clock and is corrected gradually: [TIME-1]. */
export interface SlewedTime {
  /** Sets the right offset, cluster wall time − monotonic time in ms. The time runs a little faster or slower until it reaches it. */
  slewTo(offsetMs: number): void
  /** Sets the right offset and the time at once. */
  stepTo(offsetMs: number): void
  /** Milliseconds since the Unix epoch. Runs backwards only in a step. */
  now(): number
  /** The right offset. The time may not have reached it yet. */
  offsetMs(): number
}

/**
 * While it is corrected, time runs at most 2 % faster or slower than it should. Players do not notice that, and nodes that learn of a
 * correction one sample apart, 3 s, differ by 60 ms at most.
 */
const slewMax = 0.02

export function slewedTime(clock: Clock, firstOffsetMs: number): SlewedTime {
  let target = firstOffsetMs
  let applied = firstOffsetMs
  let appliedAt = clock.monotonic()

  const advance = (): number => {
    const monotonic = clock.monotonic()
    const stepMax = (monotonic - appliedAt) * slewMax
    applied += clamp(target - applied, -stepMax, stepMax)
    appliedAt = monotonic
    return Math.floor(monotonic + applied)
  }

  return {
    slewTo(offsetMs) {
      // The time since the last call is corrected towards the old offset, not the new one.
      advance()
      target = offsetMs
    },
    stepTo(offsetMs) {
      target = offsetMs
      applied = offsetMs
      appliedAt = clock.monotonic()
    },
    now: advance,
    offsetMs: () => target,
  }
}
