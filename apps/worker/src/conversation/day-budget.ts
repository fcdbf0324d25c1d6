import type { ClusterTime, Spending, SpendingLimits } from '@lifegrid/cluster/ports'
import type { Budget } from '@lifegrid/conversation/answering'

/** A day of UTC, as budgets name it. */
export function budgetDay(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

/** [TALK-5] The budgets of a day of UTC. `limits` are millionths of a US dollar. */
export function dayBudget(spending: Spending, time: Pick<ClusterTime, 'now'>, limits: SpendingLimits): Budget {
  const day = (): string => budgetDay(time.now())
  return {
    take: (player, microdollars) => spending.spend(day(), player, microdollars, limits),
    giveBack: (player, microdollars) => spending.refund(day(), player, microdollars),
  }
}
