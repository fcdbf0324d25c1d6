import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import { startDeadlineOnLeave } from '../story/happen.ts'
import { beginSpan } from '../views/summary.ts'
import type { Command } from './define.ts'

/** The connection is lost. Nothing happens if the player has another one by now. */
export const sysDisconnect: Command<SystemCommandMessage<'sys.disconnect'>> = {
  changes: [],
  handle(turn, message) {
    const { life } = turn
    if (life.connection !== message.connection) return undefined
    life.connection = null
    // The player connected while the account was to be deleted, and the absence did not end.
    if (life.away !== null) return undefined
    life.away = beginSpan(life, turn.minute)
    startDeadlineOnLeave(turn)
    return undefined
  },
}
