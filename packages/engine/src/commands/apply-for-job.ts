import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { applyFor, highestRungFor, whyNotApply } from '../systems/work/applications.ts'
import type { Command } from './define.ts'

/** Sends an application; see `systems/work/applications.ts` for the answer. */
export const applyForJob: Command<CommandMessage<'applyForJob'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life, minute, catalogue } = turn
    const ladder = catalogue.jobs.find((one) => one.id === message.job)
    if (ladder === undefined) return refusal('no_such_job')
    const partTime = message.partTime ?? false
    const rung =
      message.rung !== undefined
        ? ladder.rungs.findIndex((one) => one.id === message.rung)
        : partTime
          ? 0
          : highestRungFor(life, minute, ladder)
    if (rung < 0) return refusal('no_such_job', 'work.no-rung', { ladder: ladder.title })
    const closed = whyNotApply(life, minute, ladder, rung, partTime)
    if (closed !== undefined) return closed
    applyFor(turn, ladder, rung, partTime)
    return undefined
  },
}
