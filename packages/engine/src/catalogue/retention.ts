import type { Claim } from '../life/retention.ts'
import type { StatisticName } from '../life/statistic-names.ts'
import type { Condition } from './condition.ts'

export interface AchievementDefinition {
  /** For ever: saved lives refer to it. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** When it is unlocked. Must not ask for anyone of a cast. */
  readonly when: Condition
  readonly diamonds: number
  /** What it is for is told only once it is unlocked. */
  readonly hidden?: boolean
}

/** A quest of a day: a statistic, over all lives, has to rise by so much before the day is over. */
export interface QuestDefinition {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly of: StatisticName
  readonly by: number
  readonly diamonds: number
  /** Drawn only for lives for which all of these hold. */
  readonly when?: readonly Condition[]
}

/** A beat of the first life's tutorial. Beats come in the order of the catalogue. */
export interface TutorialBeat {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Game minutes after the beat before it (after the birth, for the first). */
  readonly afterMinutes: number
  /** What must have been met before it comes. Must not ask for anyone of a cast. */
  readonly when?: Condition
  /** What it invites to; once done, the next beat comes at once. */
  readonly task?: { readonly of: StatisticName; readonly by: number }
  /** What can be claimed with it. */
  readonly claim?: Claim
}

/** A tier has either an amount of energy, or a time without costs. */
export interface EnergyRefillTier {
  readonly id: string
  readonly title: string
  readonly diamonds: number
  readonly energy?: number
  /** Game minutes. */
  readonly unlimitedMinutes?: number
}

export interface TimeSkipTier {
  readonly id: string
  readonly title: string
  readonly diamonds: number
  /** Game minutes. */
  readonly minutes: number
}

/** What a product of the stores is worth. */
export interface DiamondPack {
  /** The stores' productId. */
  readonly id: string
  readonly title: string
  readonly diamonds: number
}
