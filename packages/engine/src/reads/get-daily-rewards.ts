import { dailyRewardsOf, nextDayAt, rewardOn } from '../systems/rewards/daily-rewards.ts'
import type { ReadHandler } from './define.ts'

export const getDailyRewards: ReadHandler<unknown> = (life) => {
  const { claimable, streak, place } = rewardOn(life, life.at)
  return {
    frame: 'dailyRewards',
    body: {
      streak,
      bestStreak: life.retention.reward.best,
      claimable,
      place,
      diamonds: dailyRewardsOf(life),
      nextAt: nextDayAt(life.at),
    },
  }
}
