import { count } from '../../core/counters.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { multipliedIn } from './multipliers.ts'

const dayMs = 86_400_000

/** Diamonds for each day of a streak. After the seventh day the list begins again, and the streak goes on. */
export const dailyRewardDiamonds = [2, 3, 4, 5, 6, 8, 15] as const

/** The calendar day of cluster wall time `at` (ms), in days since 1970-01-01 UTC. Rewards and quests use real days, not those of the game. */
export function wallDayOf(at: number): number {
  return Math.floor(at / dayMs)
}

/** Cluster wall time, ms, at which the next day begins. */
export function nextDayAt(at: number): number {
  return (wallDayOf(at) + 1) * dayMs
}

/**
 * The reward on the day of `at`: whether it can be claimed, the streak before it, its index in {@link dailyRewardDiamonds}, and its
 * diamonds, multiplied while a global event holds.
 * Each day in a row adds one to the streak, and a missed day ends it. Example: claims on days 1, 2 and 3 give 2 + 3 + 4 diamonds; when day 4
 * is missed, day 5 gives 2 again.
 */
export function rewardOn(
  life: Life,
  at: number,
): { claimable: boolean; streak: number; place: number; diamonds: number } {
  const { day, streak } = life.retention.reward
  const today = wallDayOf(at)
  const claimed = day !== null && day >= today
  const before = day !== null && day >= today - 1 ? streak : 0
  const place = (claimed ? before - 1 : before) % dailyRewardDiamonds.length
  return { claimable: !claimed, streak: before, place, diamonds: dailyRewardsOf(life)[place] as number }
}

/** The diamonds for each day of a streak now: [LOUNGE-19]. */
export function dailyRewardsOf(life: Life): number[] {
  return dailyRewardDiamonds.map((diamonds) => multipliedIn(life, 'rewards', diamonds))
}

/** Pays today's reward. The caller has checked that it can be claimed. */
export function claimReward(turn: Turn, at: number): { diamonds: number; streak: number } {
  const { retention } = turn.life
  const { streak: before, diamonds } = rewardOn(turn.life, at)
  const streak = before + 1
  retention.reward = { day: wallDayOf(at), streak, best: Math.max(retention.reward.best, streak) }
  turn.touched.add('statistic:bestStreak')
  transfer(turn, 'diamonds', 'house', 'player', diamonds)
  count(turn, 'rewardsClaimed')
  return { diamonds, streak }
}
