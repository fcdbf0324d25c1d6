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
 * [JOB-17] The cluster time in ms at which a worker has to look at a life whose owner has just given it to the workers. Null asks for a look
 * at once: there is something to tell the player ([PUSH-1]), or nothing will be due, and this look is the last one ([LOUNGE-16]).
 */
export function firstLookAt(life: Life): number | null {
  return noticesOf(life).length > 0 ? null : nextDueAt(life)
}
