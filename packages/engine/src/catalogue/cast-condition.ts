import type { Arrangement, Relation } from '../life/vocabulary.ts'

/** Conditions on people of an event's cast. */

/** What a person of the cast feels for the player is within a range; affinity runs from −100 to 100. */
export interface AffinityCondition {
  readonly kind: 'affinity'
  /** A role of the cast. */
  readonly role: string
  /** Lowest value, included; −100 by default. */
  readonly from?: number
  /** Highest value, included; 100 by default. */
  readonly to?: number
}

/**
 * What is arranged for a person of the cast: where a child lives after the parents have parted, or who looks after an old relative. See the
 * effect `arrange`.
 */
export interface ArrangedCondition {
  readonly kind: 'arranged'
  /** A role of the cast. */
  readonly role: string
  /** One of these; `usual` is nothing in particular. A custody counts until the child is 18. */
  readonly as: readonly (Arrangement | 'usual')[]
}

/** A person of the cast has died recently. For events that only fit while the loss is new. */
export interface DiedWithinCondition {
  readonly kind: 'diedWithin'
  /** A role of the cast. */
  readonly role: string
  /** Greatest number of days since the death, included. */
  readonly days: number
}

/** How well the player and a person of the cast know each other is within a range; familiarity runs from 0 to 100. */
export interface FamiliarityCondition {
  readonly kind: 'familiarity'
  /** A role of the cast. */
  readonly role: string
  /** Lowest value, included; 0 by default. */
  readonly from?: number
  /** Highest value, included; 100 by default. */
  readonly to?: number
}

/** Two people of the cast are related to each other: a parent and a child, siblings, or both of the player's family. */
export interface KinshipCondition {
  readonly kind: 'kinship'
  /** A role of the cast. */
  readonly role: string
  /** Another role of the cast. */
  readonly to: string
  /** What the first is to the second. `family`: both are relatives of the player. */
  readonly as: 'child' | 'parent' | 'sibling' | 'family'
}

/**
 * A person of the cast lives in the player's home: a spouse or partner, children under 18, and, while the player lives with the parents,
 * those and siblings under 18.
 */
export interface LivesTogetherCondition {
  readonly kind: 'livesTogether'
  /** A role of the cast. */
  readonly role: string
  /** `false`: the person lives elsewhere, or is dead. */
  readonly is: boolean
}

/** A person of the cast owes the player money that the player has lent. */
export interface LoanCondition {
  readonly kind: 'loan'
  /** A role of the cast. */
  readonly role: string
  /** The money was lent at least this many days ago; 0 by default. */
  readonly daysAgo?: number
  /** Least sum that is still owed, integer cents; any sum by default. */
  readonly from?: number
}

/** The age of a person of the cast is within a range; for the dead, the age at death. */
export interface PersonAgeCondition {
  readonly kind: 'personAge'
  /** A role of the cast. */
  readonly role: string
  /** Lowest age in years, included; 0 by default. */
  readonly from?: number
  /** Highest age in years, included; no limit by default. */
  readonly to?: number
  /** The person is older than the player by at least this many years; with a negative number, younger by at most that many. */
  readonly olderBy?: number
}

/** A person of the cast is in a certain situation. */
export interface PersonIsCondition {
  readonly kind: 'personIs'
  /** A role of the cast. */
  readonly role: string
  /**
   * `away`: lives in another town. `ill`: has the illness that precedes death. `taken`: has a partner who is not the player. `parent`: has
   * children, the player's own included. `frail`: is ill, or too old to manage alone.
   */
  readonly as: 'away' | 'ill' | 'taken' | 'parent' | 'frail'
  /** `false`: the person is not. */
  readonly is: boolean
}

/** The player and a person of the cast are not on speaking terms, because a quarrel is not made up. It does not end with a death. */
export interface QuarrelCondition {
  readonly kind: 'quarrel'
  /** A role of the cast. */
  readonly role: string
  /** It began at least this many days ago; 0 by default. */
  readonly daysAgo?: number
  /** Who began it; either by default. */
  readonly by?: 'player' | 'person'
}

/** A person of the cast remembers something that the player did. An outcome's `remembers` and the verbs create such memories. */
export interface RecallsCondition {
  readonly kind: 'recalls'
  /** A role of the cast. */
  readonly role: string
  /** The text of the memory, exactly as the outcome's `remembers.as` or a message `together.recalls-…` has it. */
  readonly as: string
  /** It is at least this many days old; 0 by default. */
  readonly daysAgo?: number
}

/** A person of the cast is one of these to the player. For texts of events whose roles admit several. */
export interface RelationCondition {
  readonly kind: 'relation'
  /** A role of the cast. */
  readonly role: string
  /** Relations. */
  readonly in: readonly Relation[]
}

/**
 * The player and a person of the cast could become a couple. Both are adult, alive, single and not related; the person is fond of the
 * player (affinity above 20) and can love the player's sex; the two have not separated within the last half
 * year. It does not hold for a decent time after the end of another relationship: a year for widows and widowers, half a year after the death of a
 * partner, four months after a divorce, and six weeks after a separation.
 */
export interface RomancePossibleCondition {
  readonly kind: 'romancePossible'
  /** A role of the cast. */
  readonly role: string
}

/** A person of the cast works, from 18 to 65; perhaps in one of these trades. It does not hold for students, pupils and the retired. */
export interface TradeCondition {
  readonly kind: 'trade'
  /** A role of the cast. */
  readonly role: string
  /** Ids of career ladders; any work by default. */
  readonly ladders?: readonly string[]
}

/**
 * A living person of the cast has a health condition or a habit: the illness that precedes death, once it is known, or one that is common among
 * people, in the years that the person's nature says.
 */
export interface PersonHasCondition {
  readonly kind: 'personHas'
  /** A role of the cast. */
  readonly role: string
  /** Ids of health conditions and habits; one of them is enough. */
  readonly of: readonly string[]
}
