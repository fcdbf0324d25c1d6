import { nextDueMinute } from '../core/agenda.ts'
import { isHeld, wallAt } from '../core/clock.ts'
import type { Life } from '../life/life.ts'
import { noticesOf } from './notices.ts'

/**
 * The cluster time in ms at which the next agenda item is due, at the life's present pace. Null if the clock stands until the next command
 * (the life has not begun, is over or stopped, or waits for a decision or in a fatal moment), or if the limit of the absence comes first.
 */
export function nextDueAt(life: Life): number | null {
  const minute = nextDueMinute(life)
  return minute === null || isHeld(life) ? null : wallAt(life, minute)
}

/**
 * [JOB-17] The cluster time in ms at which a worker has to look at a life whose owner has just given it to the workers: when something is due,
 * or at the end of an absence in which nothing is. Null asks for a look at once: there is something to tell the player ([PUSH-1]), or the clock
 * stands, and this look is the last one ([LOUNGE-16]).
 */
export function firstLookAt(life: Life): number | null {
  if (noticesOf(life).length > 0 || isHeld(life)) return null
  const { limitMinute } = life.clock
  return nextDueAt(life) ?? (limitMinute === null ? null : wallAt(life, limitMinute))
}
