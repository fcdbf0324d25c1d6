import type { FrameBody } from '@lifegrid/sdk/messages.generated'
import { count, roundMoney } from './format.ts'

/** The boards of lives. The others are of clients that play something else. */
export const lifeBoards = ['age', 'wealth', 'generations', 'kindness'] as const
export type LifeBoard = (typeof lifeBoards)[number]

export const boardPeriods = ['day', 'week', 'all'] as const
export type BoardPeriod = (typeof boardPeriods)[number]

/** Places on one page of a board. */
export const boardPage = 10

/** The value of a place, in the unit of its board. */
export function boardValue(board: string, value: number): string {
  return board === 'wealth' ? roundMoney(value) : count(value)
}

/** Where the pages before and after this one begin; undefined when there is none. */
export function pagesAround({ entries, total }: Pick<FrameBody<'leaderboard'>, 'entries' | 'total'>): {
  readonly earlier: number | undefined
  readonly later: number | undefined
} {
  const [first, last] = [entries[0]?.rank ?? 1, entries.at(-1)?.rank ?? 0]
  return {
    earlier: first > 1 ? Math.max(0, first - 1 - boardPage) : undefined,
    later: last > 0 && last < total ? last : undefined,
  }
}
