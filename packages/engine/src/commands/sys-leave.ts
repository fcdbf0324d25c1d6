import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import type { Command } from './define.ts'

/** [RIGHTS-2] The account will be deleted: the life stands still. An older message than the last one has no effect. */
export const sysLeave: Command<SystemCommandMessage<'sys.leave'>> = {
  changes: [],
  handle({ life, frames }, { at, dueAt }) {
    if (life.leaving !== undefined && at <= life.leaving.at) return undefined
    life.leaving = { at, dueAt }
    frames.push({ frame: 'accountDeletionScheduled', body: { dueAt } })
    return undefined
  },
}
