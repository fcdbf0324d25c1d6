import { leavesAt } from '../life/leaving.ts'
import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { awayPaceOf } from './away-pace.ts'

/**
 * The game minute at cluster wall time `at` (ms):
 * anchorMinute + floor((at − anchorAt) × rateNum / rateDen), at most the limit of an absence.
 * All numbers are integers, so every node calculates the same minute.
 */
export function minuteAt(life: Life, at: number): number {
  const { anchorMinute, anchorAt, rateNum, rateDen, limitMinute } = life.clock
  if (rateNum === 0 || at <= anchorAt) return anchorMinute
  // Exact: the product stays far below 2^53, so rounding the quotient does not change its floor.
  const minute = anchorMinute + Math.floor(((at - anchorAt) * rateNum) / rateDen)
  return limitMinute !== null && minute > limitMinute ? limitMinute : minute
}

/** The first cluster wall time (ms) at which the game minute is reached; null when the clock does not reach it at its present rate. */
export function wallAt(life: Life, minute: number): number | null {
  const { anchorMinute, anchorAt, rateNum, rateDen, limitMinute } = life.clock
  if (minute <= anchorMinute) return anchorAt
  if (rateNum === 0 || (limitMinute !== null && minute > limitMinute)) return null
  return anchorAt + Math.ceil(((minute - anchorMinute) * rateDen) / rateNum)
}

/**
 * Sets the clock's rate from the state of the life, beginning with `minute` at wall time `at`. It is called after every change of status,
 * speed, question or connection. If the rate does not change, the clock keeps its anchor: otherwise commands in quick succession would lose
 * the fractions of a minute between them.
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

/** Lets the clock of a connected player stand from wall time `at` to `untilAt`. It goes on by itself then. A clock that stands anyway is not changed. */
export function pauseClock(life: Life, at: number, untilAt: number): void {
  if (life.away !== null || life.clock.rateNum === 0) return
  life.clock = { ...life.clock, anchorMinute: minuteAt(life, at), anchorAt: untilAt }
}

/** Ends a pause at wall time `at`, if there is one. */
export function endPause(life: Life, at: number): void {
  if (life.clock.anchorAt > at) life.clock = { ...life.clock, anchorAt: at }
}

/** Whether the clock stands because of the state of the life: it has ended, its account will be deleted, or a question waits for the player. */
export function isHeld(life: Life): boolean {
  if (leavesAt(life) !== null) return true
  if (life.status !== 'playing' || life.fatal !== null) return true
  // While the player is away, the clock runs on towards a question's deadline.
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
