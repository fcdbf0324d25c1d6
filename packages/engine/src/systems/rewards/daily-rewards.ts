import { count } from '../../core/counters.ts'
import { transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'

const dayMs = 86_400_000

/** What the days of a streak give, in diamonds; after the seventh it begins again, the streak goes on. */
export const dailyRewardDiamonds = [2, 3, 4, 5, 6, 8, 15] as const

/** The calendar day in UTC of cluster wall time `at` (ms), in days since 1970-01-01: rewards and quests go by the player's own days. */
export function wallDayOf(at: number): number {
  return Math.floor(at / dayMs)
}

/** Cluster wall time, ms, at which the next day begins. */
export function nextDayAt(at: number): number {
  return (wallDayOf(at) + 1) * dayMs
}

/**
 * A day in a row adds one to the streak, a missed day starts it again. Example: claimed on days 1, 2, 3: 2 + 3 + 4
 * diamonds; day 4 is missed; day 5 gives 2 again.
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
  return { claimable: !claimed, streak: before, place, diamonds: dailyRewardDiamonds[place] as number }
}

/** Pays today's reward. The caller has seen to it that it can be claimed. */
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
