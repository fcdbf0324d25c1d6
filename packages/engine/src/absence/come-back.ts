import { unschedule } from '../core/agenda.ts'
import { count } from '../core/counters.ts'
import type { Turn } from '../core/turn.ts'
import { endLife } from '../systems/body/ending.ts'
import { isWorthTelling, summaryOf } from '../views/summary.ts'

/** Ends an absence: sums up what happened meanwhile, lets an open question hold the clock, and plays a held death. */
export function comeBack(turn: Turn): void {
  const { life } = turn
  const away = life.away
  if (away === null) return
  if (isWorthTelling(life, away, turn.minute)) {
    turn.frames.push({ frame: 'offlineSummary', body: summaryOf(turn, away) })
    count(turn, 'returns')
  }
  life.away = null
  if (life.question !== null) {
    // From here on the question holds the clock, as for any connected player.
    life.question.deadlineMinute = null
    unschedule(life, 'deadline')
  }
  if (life.fatal !== null) endLife(turn, life.fatal.cause)
}
