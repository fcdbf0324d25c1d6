import { keys } from '../keys.ts'
import { clusterLimits } from '../limits.ts'
import type { RedisLink } from '../redis/connect.ts'
import { runScript } from '../redis/scripts.ts'
import type { RaisedStanding, Standings, StandingsPage } from './standings.ts'

/** {@link Standings} on Redis 7 or later. */
export function redisStandings({ client, bounded }: RedisLink): Standings {
  return {
    async raise(standings) {
      const raising = [...byBoard(standings)].flatMap(([key, values]) => [
        client.zadd(key, 'GT', ...values),
        ...(key.endsWith(':all') ? [] : [client.pexpire(key, clusterLimits.boardTtlMs)]),
      ])
      await bounded('raising standings', Promise.all(raising))
    },
    async markWhole(board, period) {
      const marking = client.set(keys.boardIsWhole(board, period), '1', 'PX', clusterLimits.boardWholeMs)
      await bounded('marking a leaderboard', marking)
    },
    async page({ board, period, offset, limit, scorer = '', around = false }) {
      const names = [keys.board(board, period), keys.boardIsWhole(board, period)]
      const reading = runScript(client, 'standings-page', names, [offset, limit, scorer, around ? '1' : '0'])
      return toPage(await bounded('reading a leaderboard', reading))
    },
    async forgetScorer(scorer, boards) {
      const removing = boards.map(({ board, period }) => client.zrem(keys.board(board, period), scorer))
      await bounded('removing a scorer', Promise.all(removing))
    },
  }
}

/** Key → value, scorer, value, scorer, … */
function byBoard(standings: readonly RaisedStanding[]): Map<string, (string | number)[]> {
  const boards = new Map<string, (string | number)[]>()
  for (const { board, period, scorer, value } of standings) {
    const key = keys.board(board, period)
    const values = boards.get(key) ?? []
    values.push(value, scorer)
    boards.set(key, values)
  }
  return boards
}

function toPage(reply: unknown): StandingsPage | undefined {
  if (reply === null) return undefined
  const [total, offset, index, value, flat] = reply as [number, number, number, string, string[]]
  const entries = Array.from({ length: flat.length / 2 }, (_, i) => ({
    scorer: flat[2 * i] as string,
    value: Number(flat[2 * i + 1]),
  }))
  return { total, offset, entries, own: index < 0 ? undefined : { index, value: Number(value) } }
}
