import type { DebtKind, SpendingHabit } from '../life/finances.ts'

/** Conditions on work, money and home. */

/** The player owes at least this much. */
export interface DebtsCondition {
  readonly kind: 'debts'
  /** Integer cents, all of these kinds together. */
  readonly from: number
  /** Kinds of debt that count; all kinds by default. */
  readonly of?: readonly DebtKind[]
}

/** The player has a job. */
export interface EmployedCondition {
  readonly kind: 'employed'
  /** `false`: the player has no job. */
  readonly is: boolean
}

/** The player has worked on these career ladders for some time, in the present job or in earlier ones. */
export interface ExperienceCondition {
  readonly kind: 'experience'
  /** Ids of career ladders; one of them is enough. */
  readonly ladders: readonly string[]
  /** Lowest number of whole years, included; 1 by default. */
  readonly years?: number
}

/** The player has a job that meets all of these requirements. */
export interface JobCondition {
  readonly kind: 'job'
  /** Ids of career ladders; any ladder by default. */
  readonly ladders?: readonly string[]
  /** Index of the rung, both ends included; 0 is the lowest rung. */
  readonly rung?: { readonly from?: number; readonly to?: number }
  /** Performance at work, 0 to 100, both ends included. */
  readonly performance?: { readonly from?: number; readonly to?: number }
  /** Whether the job is part-time; either by default. */
  readonly partTime?: boolean
  /** Least number of days in the job; 0 by default. */
  readonly days?: number
}

/** The player lives with the parents (or with others who took the player in), rents a home, or owns one. */
export interface LivesInCondition {
  readonly kind: 'livesIn'
  /** `parents` includes other people who took the player in. */
  readonly home: 'parents' | 'rented' | 'owned'
}

/** The money that the player can spend is within a range. */
export interface MoneyCondition {
  readonly kind: 'money'
  /** Integer cents, included; 0 by default. */
  readonly from?: number
  /** Integer cents, included; no limit by default. */
  readonly to?: number
}

/** The player owns a thing from the store. */
export interface OwnsCondition {
  readonly kind: 'owns'
  /** Id of the item. */
  readonly item: string
  /** `false`: the player does not own it; `true` by default. */
  readonly is?: boolean
}

/** The player is retired. */
export interface RetiredCondition {
  readonly kind: 'retired'
  /** `false`: the player is not retired. */
  readonly is: boolean
}

/** The player has one of these spending habits. */
export interface SpendsCondition {
  readonly kind: 'spends'
  /** Spending habits. */
  readonly as: readonly SpendingHabit[]
}

/** The net worth of the player is within a range: money, savings and home, less the debts. */
export interface WealthCondition {
  readonly kind: 'wealth'
  /** Integer cents, included; no limit by default. */
  readonly from?: number
  /** Integer cents, included; no limit by default. */
  readonly to?: number
}
