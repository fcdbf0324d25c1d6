import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { Spending, SpendingLimits } from '../ports.ts'
import type { RedisLink } from './connect.ts'
import { runScript } from './scripts.ts'

/** {@link Spending} on Redis 7 or later. */
export function redisSpending(link: RedisLink): Spending {
  const count = async (
    day: string,
    player: string,
    amount: number,
    { each, all }: SpendingLimits,
  ): Promise<boolean> => {
    const counters = [keys.spent(day, player), keys.spent(day)]
    const spending = runScript(link.client, 'spend', counters, [amount, each, all, clusterLimits.spentKeptMs])
    return (await link.bounded('counting against a budget', spending)) === 1
  }
  return {
    spend: count,
    async refund(day, player, amount) {
      await count(day, player, -amount, { each: 0, all: 0 })
    },
    async forget(player, days) {
      const removing = days.map((day) => link.client.del(keys.spent(day, player)))
      await link.bounded('removing what a player has spent', Promise.all(removing))
    },
  }
}
