import { assert } from '@lifegrid/base/assert'
import type { Clock } from '@lifegrid/base/clock'

export interface SlewedTime {
  /** Takes in a sample: cluster wall time − monotonic time, in ms. The first sets the time; later ones bend it. */
  sampled(offsetMs: number): void
  now(): number
  skewMs(): number
}

/** While it is corrected, time runs at most a tenth faster or slower than it should: nobody playing would notice. */
const slewMax = 0.1

/**
 * Behind by more than this, time jumps ahead: a machine that slept for an hour would take ten to catch up otherwise. A jump ahead
 * is to every life what a pause of its node is; a jump back would be something that no life has seen, and never happens.
 */
const jumpAheadMs = 5000

/** Wall time that is corrected by samples and never runs backwards: [TIME-1]. */
export function slewedTime(clock: Clock): SlewedTime {
  let target: number | undefined
  let applied = 0
  let appliedAt = 0
  let last = 0

  const advance = (): number => {
    assert(target !== undefined, '[TIME-1] there is no time before the first sample')
    const monotonic = clock.monotonic()
    const stepMax = (monotonic - appliedAt) * slewMax
    const off = target - applied
    applied += off > jumpAheadMs ? off : Math.max(-stepMax, Math.min(stepMax, off))
    appliedAt = monotonic
    last = Math.max(last, Math.floor(monotonic + applied))
    return last
  }

  return {
    sampled(offsetMs) {
      if (target === undefined) {
        applied = offsetMs
        appliedAt = clock.monotonic()
      } else {
        // What has passed since the last question is bent by the old sample, not by the new one.
        advance()
      }
      target = offsetMs
    },
    now: advance,
    skewMs() {
      assert(target !== undefined, '[TIME-1] there is no time before the first sample')
      // Adding 0 makes a plain zero of a rounded -0.
      return Math.round(clock.now() - (clock.monotonic() + target)) + 0
    },
  }
}
