/** The leaderboards. `score` and `survival` are fed by `score_update`, the others by lives. */
export const boards = ['score', 'survival', 'age', 'wealth', 'generations', 'kindness'] as const
export type Board = (typeof boards)[number]

export const periods = ['day', 'week', 'all'] as const
export type Period = (typeof periods)[number]

const dayMs = 86_400_000
/** 1970-01-01 was a Thursday, and weeks begin on Monday. */
const mondayOffsetDays = 3

/** Every leaderboard that can have values of the days up to a time, and no later one. @param at ms since the Unix epoch. */
export function boardsOf(at: number, days: number): { readonly board: Board; readonly period: string }[] {
  const times = Array.from({ length: days }, (_, back) => at - back * dayMs)
  const names = new Set(periods.flatMap((kind) => times.map((time) => periodKey(kind, time))))
  return boards.flatMap((board) => [...names].map((period) => ({ board, period })))
}

/**
 * The name of the period of its kind in which a time lies, for keys: `d2026-02-09`, `w2026-02-09` by the week's Monday, `all`. Days are in UTC.
 * @param at ms since the Unix epoch.
 */
export function periodKey(period: Period, at: number): string {
  if (period === 'all') return 'all'
  const day = Math.floor(at / dayMs)
  const first = period === 'day' ? day : day - ((day + mondayOffsetDays) % 7)
  return `${period === 'day' ? 'd' : 'w'}${new Date(first * dayMs).toISOString().slice(0, 10)}`
}
