/** Scores and leaderboards in the record: [LOUNGE-8]. Every value only ever rises. */

export interface Score {
  /** `player:` and an id, or `email:` and a hash. */
  readonly scorer: string
  /** Shown on the boards. Empty: the earlier name stays. */
  readonly name: string
  readonly score: number
  readonly survivalTime: number
  /** Cluster wall time, ms. */
  readonly at: number
}

export interface StoredScore extends Score {
  readonly bestScore: number
}

/** The best value of a scorer on a board in a period. */
export interface Standing {
  readonly board: string
  /** See `periodKey`. */
  readonly period: string
  readonly scorer: string
  /** Empty: the earlier name stays. */
  readonly name: string
  readonly value: number
  readonly at: number
}

export interface ScoreStore {
  /** Raises scores and standings, together or not at all. Each scorer, and each standing, is there once. */
  raise(scores: readonly Score[], standings: readonly Standing[]): Promise<void>
  score(scorer: string): Promise<StoredScore | undefined>
  /** Returns standings of a board and a period by their scorers, from after `after` on. For the rebuilding of a leaderboard. */
  standings(board: string, period: string, after: string, limit: number): Promise<Standing[]>
  /** Returns the names of scorers on a board. */
  names(board: string, period: string, scorers: readonly string[]): Promise<Map<string, string>>
  /** Removes standings of days and weeks that were last raised before this time. @returns how many; at most `limit`. */
  trimStandings(before: number, limit: number): Promise<number>
}
