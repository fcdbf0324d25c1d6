import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'

/**
 * The rate of the clock while the player is away: `num` game minutes in `den` milliseconds. The modes are explained in
 * `story/offline-policy.ts`. Example: on autopilot at speed 500, 5 minutes take 500 ms, so an hour away is 36,000 game minutes (more
 * than an absence can last); in real time it is 60.
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
