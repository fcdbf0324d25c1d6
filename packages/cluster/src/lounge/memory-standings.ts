import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { MemoryServer } from '../memory/server.ts'
import type { Standings } from './standings.ts'

/** {@link Standings} in memory. */
export function memoryStandings(server: MemoryServer): Standings {
  const valuesOf = (board: string, period: string): Record<string, number> =>
    JSON.parse(server.ticket(keys.board(board, period))?.value ?? '{}') as Record<string, number>
  const put = (board: string, period: string, values: Record<string, number>): void =>
    server.putTicket(keys.board(board, period), {
      value: JSON.stringify(values),
      expiresAt: period === 'all' ? Number.POSITIVE_INFINITY : server.clock.monotonic() + clusterLimits.boardTtlMs,
    })
  return {
    async raise(standings) {
      server.assertUp()
      for (const { board, period, scorer, value } of standings) {
        const values = valuesOf(board, period)
        put(board, period, { ...values, [scorer]: Math.max(value, values[scorer] ?? value) })
      }
    },
    async markWhole(board, period) {
      server.assertUp()
      const expiresAt = server.clock.monotonic() + clusterLimits.boardWholeMs
      server.putTicket(keys.boardIsWhole(board, period), { value: '1', expiresAt })
    },
    async page({ board, period, offset, limit, scorer, around = false }) {
      server.assertUp()
      if (server.ticket(keys.boardIsWhole(board, period)) === undefined) return undefined
      const sorted = Object.entries(valuesOf(board, period)).sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))
      const index = sorted.findIndex(([name]) => name === scorer)
      const first = around && index >= 0 ? Math.max(0, index - Math.floor(limit / 2)) : offset
      const entries = sorted.slice(first, first + limit).map(([name, value]) => ({ scorer: name, value }))
      const own = index < 0 ? undefined : { index, value: sorted[index]?.[1] as number }
      return { total: sorted.length, offset: first, entries, own }
    },
    async forgetScorer(scorer, boards) {
      server.assertUp()
      for (const { board, period } of boards) {
        const { [scorer]: _, ...others } = valuesOf(board, period)
        put(board, period, others)
      }
    },
  }
}
