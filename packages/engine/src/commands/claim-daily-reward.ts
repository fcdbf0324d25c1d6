import { balance } from '../core/ledger.ts'
import { refusal } from '../core/refusal.ts'
import { claimReward, rewardOn } from '../systems/rewards/daily-rewards.ts'
import type { Command } from './define.ts'

/** Claims today's reward, by the UTC calendar. It belongs to the player, so it does not depend on the state of the life. */
export const claimDailyReward: Command<unknown> = {
  changes: ['mood'],
  handle(turn, _, { now }) {
    if (!rewardOn(turn.life, now).claimable) {
      return refusal('already_claimed', 'rewards.daily-claimed')
    }
    const claimed = claimReward(turn, now)
    turn.frames.push({
      frame: 'dailyRewardClaimed',
      body: { ...claimed, diamondsLeft: balance(turn.life, 'diamonds') },
    })
    return undefined
  },
}
