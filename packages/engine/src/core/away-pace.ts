import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'

/**
 * How fast the clock runs while the player is away, in game minutes for so many milliseconds; see `offline.ts` for what the modes mean.
 * Example: on autopilot at speed 500 five minutes take 500 ms, so that an hour away is 36,000 minutes (as far as an absence reaches); in
 * real time it is 60.
 */
export function awayPaceOf(life: Life): { num: number; den: number } {
  switch (life.retention.awayMode) {
    case 'freeze':
      return { num: 0, den: engineLimits.awayMsPerMinute }
    case 'realTime':
      return { num: 1, den: engineLimits.awayMsPerMinute }
    case 'autopilot':
      return { num: engineLimits.minutesPerSpeedUnit, den: life.speed }
  }
}
