/** A value on a leaderboard. */
export interface RaisedStanding {
  readonly board: string
  readonly period: string
  readonly scorer: string
  readonly value: number
}

export interface StandingsQuery {
  readonly board: string
  readonly period: string
  /** How many of the first scorers are skipped. */
  readonly offset: number
  readonly limit: number
  /** Whose own place is asked for. */
  readonly scorer?: string | undefined
  /** The part around that scorer, if it is on the board. */
  readonly around?: boolean
}

export interface StandingsPage {
  /** Scorers on the board. */
  readonly total: number
  /** The index of the first entry. */
  readonly offset: number
  readonly entries: readonly { readonly scorer: string; readonly value: number }[]
  /** The place of the scorer, the first one is 0; undefined when it is not on the board. */
  readonly own: { readonly index: number; readonly value: number } | undefined
}

/** [LOUNGE-9] Leaderboards, the best first. They are made from the record, and may vanish at any moment. */
export interface Standings {
  /** Values never fall. A leaderboard that is not whole takes them too. */
  raise(standings: readonly RaisedStanding[]): Promise<void>
  /** The leaderboard has everybody from now on, for some time. */
  markWhole(board: string, period: string): Promise<void>
  /** @returns undefined when the leaderboard has to be made first. */
  page(query: StandingsQuery): Promise<StandingsPage | undefined>
  /** Removes a scorer from every leaderboard. */
  forgetScorer(scorer: string, boards: readonly { readonly board: string; readonly period: string }[]): Promise<void>
}
