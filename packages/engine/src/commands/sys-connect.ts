import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import { comeBack } from '../absence/come-back.ts'
import { leavesAt } from '../life/leaving.ts'
import { learnMultipliers } from '../systems/rewards/multipliers.ts'
import type { Command } from './define.ts'

/** The player is connected: restores the player's clock speed, sums up what happened meanwhile, and plays a held death. */
export const sysConnect: Command<SystemCommandMessage<'sys.connect'>> = {
  changes: [],
  handle(turn, message) {
    const { life } = turn
    life.connection = message.connection
    life.conversations.replies = message.replies ?? 'template'
    for (const cost of ['talkEnergy', 'lightTalkEnergy'] as const) {
      const energy = message[cost]
      if (energy === undefined) delete life.conversations[cost]
      else life.conversations[cost] = energy
    }
    const dueAt = leavesAt(life)
    // A life that stands still comes back when the deletion is taken back.
    if (dueAt === null) comeBack(turn)
    else turn.frames.push({ frame: 'accountDeletionScheduled', body: { dueAt } })
    learnMultipliers(turn, message.multipliers ?? [])
    return undefined
  },
}
