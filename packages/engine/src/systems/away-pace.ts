import type { Life } from '../life.ts'
import { engineLimits } from '../limits.ts'

/** How fast the clock runs while the player is away, in game minutes for so many milliseconds; see `offline.ts` for what the modes mean. */
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
