import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { Spending } from '../ports.ts'
import type { MemoryServer } from './server.ts'

/** {@link Spending} in memory. */
export function memorySpending(server: MemoryServer): Spending {
  const add = (day: string, player: string, amount: number): void => {
    for (const key of [keys.spent(day, player), keys.spent(day)]) {
      const value = String(Math.max(0, spent(server, key) + amount))
      server.putTicket(key, { value, expiresAt: server.clock.monotonic() + clusterLimits.spentKeptMs })
    }
  }
  return {
    async spend(day, player, amount, { each, all }) {
      server.assertUp()
      const exceeded =
        spent(server, keys.spent(day, player)) + amount > each || spent(server, keys.spent(day)) + amount > all
      if (!exceeded) add(day, player, amount)
      return !exceeded
    },
    async refund(day, player, amount) {
      server.assertUp()
      add(day, player, -amount)
    },
    async forget(player, days) {
      server.assertUp()
      for (const day of days) server.putTicket(keys.spent(day, player), undefined)
    },
  }
}

function spent(server: MemoryServer, key: string): number {
  return Number(server.ticket(key)?.value ?? 0)
}
