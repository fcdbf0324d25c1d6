import type { Clock } from '@lifegrid/base/clock'
import { clusterLimits } from './limits.ts'

/** Keeps samples of another clock in doubt until enough of them agree with each other: [TIME-2]. */
export interface DoubtedSamples {
  /**
   * Takes a sample.
   * @param offsetMs the sampled time − monotonic time.
   * @param believedMs the offset that has been believed so far.
   * @returns `believed`: the sample agrees with `believedMs`. `confirmed`: it differs from `believedMs`, but enough
   * samples agree with each other. `doubted`: wait for more samples.
   */
  judge(offsetMs: number, believedMs: number): 'believed' | 'doubted' | 'confirmed'
}

export function doubtedSamples(clock: Clock): DoubtedSamples {
  let firstMs = 0
  let firstAt = 0
  let samples = 0
  return {
    judge(offsetMs, believedMs) {
      if (Math.abs(offsetMs - believedMs) <= clusterLimits.timeDoubtMs) {
        samples = 0
        return 'believed'
      }
      if (samples === 0 || Math.abs(offsetMs - firstMs) > clusterLimits.timeAgreeMs) {
        firstMs = offsetMs
        firstAt = clock.monotonic()
        samples = 0
      }
      samples++
      const { timeConfirmSamples, timeConfirmMs } = clusterLimits
      if (samples < timeConfirmSamples || clock.monotonic() - firstAt < timeConfirmMs) return 'doubted'
      samples = 0
      return 'confirmed'
    },
  }
}
