/** What the life knows of the player's love and children. */
export interface Love {
  /** What the player is like, as `Person.nature`. */
  nature: number
  bond: Bond | null
  /** Bonds that are over, the latest last. */
  past: Bond[]
  /** The dating app: how many it has shown on which day of the life. */
  swiped: { day: number; count: number }
  /** Those of today to whom the player has answered: their numbers. */
  answered: number[]
  /** Game minutes of the last question put to somebody's heart, the last evening for two, the last gift; 0 where there was none. */
  askedMinute: number
  datedMinute: number
  giftMinute: number
  /** Since when the couple has been trying for a child, and in which way; null while it has not. */
  trying: { sinceMinute: number; way: 'birth' | 'adoption' } | null
  /** A child on its way; the id of the other parent. */
  expecting: { dueMinute: number; parent: string; way: 'birth' | 'adoption' } | null
  /** Weddings in this life. */
  weddings: number
}

export type BondStatus = 'dating' | 'engaged' | 'married' | 'separated' | 'divorced' | 'widowed'

/** A couple that the player is, or was, half of. */
export interface Bond {
  personId: string
  status: BondStatus
  /** Game minutes: became a couple; married (null where they did not); ended (null where it has not). */
  sinceMinute: number
  marriedMinute: number | null
  endedMinute: number | null
  /**
   * Integer cents that were the player's own at the wedding, and what they have inherited since; see `marital-property.ts`. Null where there was
   * no wedding, or where it is over, or where the books do not reach back to it.
   */
  ownCents: number | null
  /** What happened between the two, oldest first, bounded. */
  log: [minute: number, what: string][]
}

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
