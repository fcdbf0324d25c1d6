import type { Claim } from '../life/rewards.ts'
import type { StatisticName } from '../life/statistic-names.ts'
import type { Condition } from './condition.ts'

export interface AchievementDefinition {
  /** It never changes, because saved lives refer to it. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** It is unlocked when this holds. The condition must not refer to a cast. */
  readonly when: Condition
  /** The reward. */
  readonly diamonds: number
  /** Whether the text is shown only once it is unlocked. */
  readonly hidden?: boolean
}

/** A daily quest: a statistic must rise by an amount before the day (UTC, real time) is over. */
export interface QuestDefinition {
  readonly id: string
  readonly title: string
  readonly text: string
  /** The statistic, counted over all lives. */
  readonly of: StatisticName
  /** By how much it must rise. */
  readonly by: number
  /** The reward. */
  readonly diamonds: number
  /** The quest is drawn only when all of these hold. They must not refer to a cast. */
  readonly when?: readonly Condition[]
}

/** A step of the tutorial of the first life. Steps come in the order of the catalogue. */
export interface TutorialBeat {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Game minutes after the previous step; for the first step, after the birth. */
  readonly afterMinutes: number
  /** The step waits until this holds. The condition must not refer to a cast. */
  readonly when?: Condition
  /** What the player is invited to do: raise a statistic by an amount. Once that is done, the next step comes at once. */
  readonly task?: { readonly of: StatisticName; readonly by: number }
  /** A reward that the player can claim. */
  readonly claim?: Claim
}

/** Energy that can be bought: either an amount, or a time during which nothing costs energy. */
export interface EnergyRefillTier {
  readonly id: string
  readonly title: string
  /** The price. */
  readonly diamonds: number
  /** Amount of energy. */
  readonly energy?: number
  /** Time without energy costs, in minutes of the player's clock. */
  readonly unlimitedMinutes?: number
}

/** A span of game time that can be skipped. */
export interface TimeSkipTier {
  readonly id: string
  readonly title: string
  /** The price. */
  readonly diamonds: number
  /** Length in game minutes. */
  readonly minutes: number
}

/** Diamonds that are sold in an app store. */
export interface DiamondPack {
  /** The product id in the app store. */
  readonly id: string
  readonly title: string
  readonly diamonds: number
  /** [PURCHASE-8] The price by currency (ISO 4217, lower case), in the smallest unit of the currency, without taxes and discounts. */
  readonly prices?: Readonly<Record<string, number>>
}
