import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import { comeBack } from '../absence/come-back.ts'
import { leavesAt } from '../life/leaving.ts'
import type { Command } from './define.ts'

/** [RIGHTS-2] The deletion of the account was taken back: the life goes on. An older message than the last one has no effect. */
export const sysStay: Command<SystemCommandMessage<'sys.stay'>> = {
  changes: [],
  handle(turn, { at }) {
    const { life } = turn
    if (life.leaving !== undefined && at <= life.leaving.at) return undefined
    const wasLeaving = leavesAt(life) !== null
    life.leaving = { at, dueAt: null }
    if (!wasLeaving) return undefined
    turn.frames.push({ frame: 'accountDeletionCancelled', body: {} })
    if (life.connection !== null) comeBack(turn)
    return undefined
  },
}
