import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import { unschedule } from '../core/agenda.ts'
import { count } from '../core/counters.ts'
import { endLife } from '../systems/body/ending.ts'
import { isWorthTelling, summaryOf } from '../views/summary.ts'
import type { Command } from './define.ts'

/** The player is connected: restores the player's clock speed, sums up what happened meanwhile, and plays a held death. */
export const sysConnect: Command<SystemCommandMessage<'sys.connect'>> = {
  changes: [],
  handle(turn, message) {
    const { life } = turn
    life.connection = message.connection
    life.conversations.replies = message.replies ?? 'template'
    const away = life.away
    if (away === null) return undefined
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
    return undefined
  },
}
