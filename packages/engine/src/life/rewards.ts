import type { LifeMultiplier } from '@lifegrid/contract/lounge/life-multipliers'
import type { PurchaseProblem } from '@lifegrid/contract/shapes/purchase-problem'
import { type IdTable, idCount, idKey, readId, readKey, withId } from '../codec/compact/id-table.ts'
import type { Tally } from '../codec/compact/tally.ts'

/** What belongs to the player and not to the story of one life: statistics, achievements, rewards, purchases and settings. */
export interface Rewards {
  /** Counters of this life by statistic; see `statistic-names.ts`. A statistic that is 0 is absent. */
  counts: Tally
  /** All statistics, summed over the earlier lives; see `systems/rewards/statistics.ts`. */
  before: Tally
  /** Achievement → game minute at which it was unlocked; read with {@link unlockedAt}. */
  achievements: IdTable
  /** Achievement → index of the life in which it was unlocked. Achievements of the first life (index 0) are absent. */
  achievementLives: IdTable
  /** Ids of achievements that are unlocked and not yet acknowledged. */
  unseen: string[]
  /** Daily rewards. */
  reward: RewardStreak
  /** The quests of the latest day on which the player sent a command; null before the first. */
  quests: QuestDay | null
  /** Rewards of events that the player has not claimed, oldest first; the latest `claimsMax`. */
  claims: OpenClaim[]
  /** Bought energy beyond the 100 that a player can have. */
  energyReserve: number
  /** Cluster wall time in ms up to which nothing costs energy; 0 when there was never such a time. */
  unlimitedUntil: number
  /** Fingerprints of used receipts, oldest first; the latest `receiptsMax`. See `systems/rewards/diamonds.ts`. */
  receipts: string[]
  /** The latest purchases in app stores, oldest first; absent before the first. See `systems/rewards/purchases.ts`. */
  purchases?: PurchaseNote[]
  /** [LOUNGE-19] The global events that the life was told of last; absent when there were none. See `systems/rewards/multipliers.ts`. */
  multipliers?: LifeMultiplier[]
  awayMode: AwayMode
  /** Whether the clock stands after each message of a talk; absent when it runs on: [TALK-10]. */
  pausesTalks?: true
  /** Categories of events whose decisions are never taken on the player's behalf. */
  holdCategories: string[]
  /** Progress in the tutorial of the first life; null when there is none (any more). */
  tutorial: TutorialProgress | null
}

/** How the life continues while the player is away; see `story/offline-policy.ts`. */
export const awayModes = ['freeze', 'realTime', 'autopilot'] as const
export type AwayMode = (typeof awayModes)[number]

/** Daily rewards claimed on consecutive days. */
export interface RewardStreak {
  /** Day of the latest claim (UTC, real time), in days since 1970-01-01; null before the first. */
  day: number | null
  /** Number of consecutive days up to that day. */
  streak: number
  /** The longest streak so far. */
  best: number
}

/** The quests of one day. */
export interface QuestDay {
  /** The day (UTC, real time), in days since 1970-01-01. */
  day: number
  open: OpenQuest[]
}

export interface OpenQuest {
  /** The quest's id. */
  id: string
  /** Value of its statistic over all lives when the player's day began. */
  from: number
  claimed: boolean
}

/** What the player gets by claiming an event's reward. */
export interface Claim {
  readonly diamonds?: number
  /** Integer cents. */
  readonly money?: number
  readonly energy?: number
}

/** What the player sees of a purchase in an app store. */
export interface PurchaseNote {
  /** A fingerprint of the receipt. */
  id: string
  product: string
  status: 'pending' | 'credited' | 'refused' | 'refunded'
  /** Diamonds that were credited or, after a refund, taken back. */
  diamonds?: number
  /** Why it was refused. */
  code?: PurchaseProblem
}

/** An unclaimed reward. */
export interface OpenClaim {
  eventId: string
  claim: Claim
}

export interface TutorialProgress {
  /** Index of the latest step shown; −1 before the first. */
  beat: number
  /** Value of its task's statistic when it was shown. */
  from: number
}

/** Those of a new player. */
export function noRewards(): Rewards {
  return {
    counts: [],
    before: [],
    achievements: [],
    achievementLives: [],
    unseen: [],
    reward: { day: null, streak: 0, best: 0 },
    quests: null,
    claims: [],
    energyReserve: 0,
    unlimitedUntil: 0,
    receipts: [],
    awayMode: 'realTime',
    holdCategories: [],
    tutorial: null,
  }
}

/** In which life (by index) and at which game minute an achievement was unlocked; undefined while it is locked. */
export function unlockedAt(
  { achievements, achievementLives }: Rewards,
  id: string,
): { life: number; minute: number } | undefined {
  const minute = readId(achievements, id)
  return minute === undefined ? undefined : { life: readId(achievementLives, id) ?? 0, minute }
}

export function isUnlocked(rewards: Rewards, id: string): boolean {
  return isUnlockedKey(rewards, idKey(id))
}

/** {@link isUnlocked} by the {@link idKey} of the achievement: asked for every achievement whenever something happens. */
export function isUnlockedKey({ achievements }: Rewards, key: number): boolean {
  return readKey(achievements, key) !== undefined
}

export function markUnlocked(rewards: Rewards, id: string, life: number, minute: number): void {
  rewards.achievements = withId(rewards.achievements, id, minute)
  if (life > 0) rewards.achievementLives = withId(rewards.achievementLives, id, life)
}

/** Number of achievements unlocked over all lives. */
export function unlockedCount({ achievements }: Rewards): number {
  return idCount(achievements)
}
