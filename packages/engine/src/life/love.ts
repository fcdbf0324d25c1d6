/** The player's relationships, dating and children. */
export interface Love {
  /** Determines the player's interests and temperament; the same kind of number as `Person.nature`. */
  nature: number
  /** The present relationship; null when the player is single. */
  bond: Bond | null
  /** Former relationships, the latest last; at most `pastBondsMax`. */
  past: Bond[]
  /** How many candidates the dating app has shown on which day of the life. */
  swiped: { day: number; count: number }
  /** Numbers of that day's candidates to whom the player has said yes or no. */
  answered: number[]
  /** Game minute at which the player last asked someone for a relationship or for marriage; 0 before the first time. */
  askedMinute: number
  /** Game minute of the last date night; 0 before the first. */
  datedMinute: number
  /** Game minute of the last gift to the partner; 0 before the first. */
  giftMinute: number
  /** Since which game minute the couple has been trying for a child, and how; null when it is not. */
  trying: { sinceMinute: number; way: 'birth' | 'adoption' } | null
  /** A child that is expected: game minute of the birth or adoption, and the id of the other parent. */
  expecting: { dueMinute: number; parent: string; way: 'birth' | 'adoption' } | null
  /** Number of weddings in this life. */
  weddings: number
}

export type BondStatus = 'dating' | 'engaged' | 'married' | 'separated' | 'divorced' | 'widowed'

/** A relationship of the player, present or former. */
export interface Bond {
  /** Id of the partner. */
  personId: string
  status: BondStatus
  /** Game minute at which the two became a couple. */
  sinceMinute: number
  /** Game minute of the wedding; null when the two have not married. */
  marriedMinute: number | null
  /** Game minute at which the relationship ended; null while it lasts. */
  endedMinute: number | null
  /**
   * The player's separate property in the marriage, integer cents: net worth at the wedding, and inheritances since; see
   * `systems/love/marital-property.ts`. Null before a wedding, after the marriage, and when the wealth at the wedding is not known.
   */
  ownCents: number | null
  /** What happened between the two, oldest first; the latest `bondLogMax`. */
  log: [minute: number, what: string][]
}

/** The love life of a newborn. */
export function noLove(nature: number): Love {
  return {
    nature,
    bond: null,
    past: [],
    swiped: { day: 0, count: 0 },
    answered: [],
    askedMinute: 0,
    datedMinute: 0,
    giftMinute: 0,
    trying: null,
    expecting: null,
    weddings: 0,
  }
}
