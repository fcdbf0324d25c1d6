import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { awayPaceOf } from './away-pace.ts'

/**
 * The game minute at cluster wall time `at` (ms): integers only, so that every node reads the same minute.
 * minute = anchorMinute + floor((at − anchorAt) × rateNum / rateDen), at most the limit of an absence.
 */
export function minuteAt(life: Life, at: number): number {
  const { anchorMinute, anchorAt, rateNum, rateDen, limitMinute } = life.clock
  if (rateNum === 0 || at <= anchorAt) return anchorMinute
  // Exact: the product stays far under 2^53, where a quotient's floor survives rounding.
  const minute = anchorMinute + Math.floor(((at - anchorAt) * rateNum) / rateDen)
  return limitMinute !== null && minute > limitMinute ? limitMinute : minute
}

/** The first cluster wall time (ms) at which the game minute is reached; null when, as the clock runs now, it never is. */
export function wallAt(life: Life, minute: number): number | null {
  const { anchorMinute, anchorAt, rateNum, rateDen, limitMinute } = life.clock
  if (minute <= anchorMinute) return anchorAt
  if (rateNum === 0 || (limitMinute !== null && minute > limitMinute)) return null
  return anchorAt + Math.ceil(((minute - anchorMinute) * rateDen) / rateNum)
}

/**
 * Lets the clock run as the life's state says, from `minute` at wall time `at`. Every change of status, speed, question or
 * connection calls it. A clock whose rate does not change keeps its anchor: commands sent in quick succession must not eat the
 * fractions of a minute between them.
 */
export function setClock(life: Life, at: number, minute = minuteAt(life, at)): void {
  const rate = rateOf(life)
  const clock = life.clock
  if (clock.rateNum === rate.num && clock.rateDen === rate.den && clock.limitMinute === rate.limitMinute) return
  life.clock = {
    anchorMinute: minute,
    anchorAt: at,
    rateNum: rate.num,
    rateDen: rate.den,
    limitMinute: rate.limitMinute,
  }
}

/** Whether something holds the game's time at the minute that it shows. */
export function isHeld(life: Life): boolean {
  if (life.status !== 'playing' || life.fatal !== null) return true
  // While the player is away, a question with a deadline waits for it with the clock running.
  return life.question !== null && (life.away === null || life.question.deadlineMinute === null)
}

function rateOf(life: Life): { num: number; den: number; limitMinute: number | null } {
  if (life.away === null) {
    return {
      num: isHeld(life) || life.stopped ? 0 : engineLimits.minutesPerSpeedUnit,
      den: life.speed,
      limitMinute: null,
    }
  }
  const pace = awayPaceOf(life)
  return {
    num: isHeld(life) || life.stopped ? 0 : pace.num,
    den: pace.den,
    limitMinute: life.away.minute + engineLimits.awayMinutesMax,
  }
}
