import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { isUnlocked } from '../life/rewards.ts'
import type { Command } from './define.ts'

/** Marks an achievement as seen. Doing it again changes nothing. */
export const acknowledgeAchievement: Command<CommandMessage<'acknowledgeAchievement'>> = {
  changes: ['mood'],
  handle(turn, { id }) {
    const { retention } = turn.life
    if (!isUnlocked(retention, id)) return refusal('no_such_achievement')
    retention.unseen = retention.unseen.filter((one) => one !== id)
    return undefined
  },
}
