import type { SystemCommandMessage } from '@lifegrid/contract/commands/system'
import { unschedule } from '../agenda.ts'
import { end } from '../ending.ts'
import { summaryOf } from '../summary.ts'
import type { Handler } from './define.ts'

/** The player is there. The clock goes back to the player's own speed; what happened meanwhile is summed up; a held moment is played. */
export const sysConnect: Handler<SystemCommandMessage<'sys.connect'>> = (turn, message) => {
  const { life } = turn
  life.connection = message.connection
  const away = life.away
  if (away === null) return undefined
  const summary = summaryOf(life, away, turn.minute)
  if (summary !== null) turn.facts.push({ frame: 'offlineSummary', body: summary })
  life.away = null
  if (life.question !== null) {
    // From here on the question holds the clock, as it does for anyone who is there.
    life.question.deadlineMinute = null
    unschedule(life, 'deadline')
  }
  if (life.fatal !== null) end(turn, life.fatal.cause)
  return undefined
}
