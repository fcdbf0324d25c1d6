import { refusal } from '@lifegrid/contract/errors'
import { claimReward, rewardOn } from '../systems/rewards/daily-rewards.ts'
import type { Command } from './define.ts'

/** Today's reward, by the calendar of UTC. It is the player's, whatever their life is like. */
export const claimDailyReward: Command<unknown> = {
  changes: ['mood'],
  handle(turn, _, { now }) {
    if (!rewardOn(turn.life, now).claimable) {
      return refusal('already_claimed', 'Today’s reward has been claimed. The next one comes at midnight, UTC.')
    }
    turn.frames.push({ frame: 'dailyRewardClaimed', body: claimReward(turn, now) })
    return undefined
  },
}
