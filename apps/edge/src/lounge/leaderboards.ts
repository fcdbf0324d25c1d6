import type { Standings, StandingsPage, StandingsQuery } from '@lifegrid/cluster/lounge/standings'
import { type Board, type Period, periodKey } from '@lifegrid/contract/lounge/boards'
import type { ScoreStore } from '@lifegrid/storage/lounge/score-ports'
import { loungeLimits } from './limits.ts'

export interface LeaderboardQuery {
  readonly board: Board
  readonly period: Period
  readonly offset: number
  readonly limit: number
  /** The part around the asking one, if it is on the board. */
  readonly around: boolean
  readonly scorer: string | undefined
}

export interface Leaderboard {
  readonly board: Board
  readonly period: Period
  /** Scorers on the board. */
  readonly total: number
  /** The best first. Ranks begin with 1. */
  readonly entries: readonly {
    readonly rank: number
    readonly name: string
    readonly value: number
    readonly own?: true
  }[]
  /** The place of the asking one; absent when it is not on the board. */
  readonly own?: { readonly rank: number; readonly value: number }
}

/** [LOUNGE-9] Reads leaderboards from Redis, and makes those that are missing from the record. */
export interface Leaderboards {
  read(query: LeaderboardQuery): Promise<Leaderboard>
}

/** Shown for a scorer who has given no name. */
const nobody = 'Player'

export function leaderboards(options: {
  readonly standings: Standings
  readonly store: Pick<ScoreStore, 'standings' | 'names'>
  /** Cluster wall time, ms. */
  readonly now: () => number
}): Leaderboards {
  const { standings, store, now } = options
  /** Leaderboards that are being made, so that many who ask for one at the same time cause it once. */
  const making = new Map<string, Promise<void>>()
  const made = (board: string, period: string): Promise<void> => {
    const key = `${board} ${period}`
    const running = making.get(key) ?? make(standings, store, { board, period }).finally(() => making.delete(key))
    making.set(key, running)
    return running
  }
  const page = async (query: StandingsQuery): Promise<StandingsPage> => {
    const found = await standings.page(query)
    if (found !== undefined) return found
    await made(query.board, query.period)
    const again = await standings.page(query)
    if (again === undefined) throw new Error('a leaderboard vanished while it was made')
    return again
  }
  return {
    async read({ board, period: kind, scorer, ...part }) {
      const period = periodKey(kind, now())
      const { total, offset, entries, own } = await page({ board, period, scorer, ...part })
      const names = await store.names(
        board,
        period,
        entries.map((entry) => entry.scorer),
      )
      return {
        ...{ board, period: kind, total },
        entries: entries.map((entry, index) => ({
          rank: offset + index + 1,
          name: names.get(entry.scorer) || nobody,
          value: entry.value,
          ...(entry.scorer === scorer && { own: true as const }),
        })),
        ...(own && { own: { rank: own.index + 1, value: own.value } }),
      }
    },
  }
}

/** Standings that are raised meanwhile are in Redis too, and values never fall, so the order of these writes does not matter. */
async function make(
  standings: Standings,
  store: Pick<ScoreStore, 'standings'>,
  { board, period }: { readonly board: string; readonly period: string },
): Promise<void> {
  const limit = loungeLimits.boardRebuildPage
  for (let after = ''; ; ) {
    const page = await store.standings(board, period, after, limit)
    if (page.length > 0) await standings.raise(page)
    if (page.length < limit) break
    after = page.at(-1)?.scorer ?? ''
  }
  await standings.markWhole(board, period)
}
