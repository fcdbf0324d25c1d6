import { type IdTable, idCount, idKey, readId, readKey, withId } from '../codec/compact/id-table.ts'
import type { Tally } from '../codec/compact/tally.ts'

/** Everything of a player that outlasts a session and is no part of the story: what brings them back, and what they own. */
export interface Retention {
  /** Counters of this life: statistic → how often. Only what has happened stands in it. */
  counts: Tally
  /** The same, and the readings of `statistics.ts`, summed over the earlier lives. */
  before: Tally
  /** Achievement → the game minute at which it was unlocked: see {@link unlockedAt}. */
  achievements: IdTable
  /** Achievement → the life (from 0) in which it was, for those that were unlocked after the first. */
  achievementLives: IdTable
  /** Unlocked, and not acknowledged yet. */
  unseen: string[]
  reward: RewardStreak
  /** The quests of the latest day on which the player did anything; null before the first. */
  quests: QuestDay | null
  /** What events hold for the player, oldest first; the latest `claimsMax`. */
  claims: OpenClaim[]
  /** Energy bought that does not fit into the bar. */
  energyReserve: number
  /** The game minute up to which nothing costs energy; 0 where there is none. */
  unlimitedUntil: number
  /** Fingerprints of used receipts, oldest first; see `diamonds.ts`. */
  receipts: string[]
  /** What a push notification needs, and no more: one token a platform. */
  devices: Record<string, string>
  awayMode: AwayMode
  /** Standing orders: categories whose decisions always wait for the player. */
  holdCategories: string[]
  /** How far the first life's tutorial is; null where it is over, or never was. */
  tutorial: TutorialProgress | null
}

/** How the life goes on without its player; see `offline.ts`. */
export const awayModes = ['freeze', 'realTime', 'autopilot'] as const
export type AwayMode = (typeof awayModes)[number]

export interface RewardStreak {
  /** The day of the latest claim, in days since 1970-01-01, UTC; null before the first. */
  day: number | null
  streak: number
  best: number
}

export interface QuestDay {
  /** Days since 1970-01-01, UTC. */
  day: number
  open: OpenQuest[]
}

export interface OpenQuest {
  id: string
  /** Where its statistic stood when the day began for this player. */
  from: number
  claimed: boolean
}

/** What an event gives to those who claim it. Money in cents. */
export interface Claim {
  readonly diamonds?: number
  readonly money?: number
  readonly energy?: number
}

export interface OpenClaim {
  eventId: string
  claim: Claim
}

export interface TutorialProgress {
  /** The beat that was told last, from 0; −1 before the first. */
  beat: number
  /** Where the statistic of its task stood then. */
  from: number
}

/** What a player has who never played. */
export function noRetention(): Retention {
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
    devices: {},
    awayMode: 'realTime',
    holdCategories: [],
    tutorial: null,
  }
}

/** When an achievement was unlocked; undefined where it was not. */
export function unlockedAt(
  { achievements, achievementLives }: Retention,
  id: string,
): { life: number; minute: number } | undefined {
  const minute = readId(achievements, id)
  return minute === undefined ? undefined : { life: readId(achievementLives, id) ?? 0, minute }
}

export function isUnlocked(retention: Retention, id: string): boolean {
  return isUnlockedKey(retention, idKey(id))
}

/** {@link isUnlocked} by the {@link idKey} of the id: asked for each of them, after whatever happens. */
export function isUnlockedKey({ achievements }: Retention, key: number): boolean {
  return readKey(achievements, key) !== undefined
}

export function markUnlocked(retention: Retention, id: string, life: number, minute: number): void {
  retention.achievements = withId(retention.achievements, id, minute)
  if (life > 0) retention.achievementLives = withId(retention.achievementLives, id, life)
}

/** How many have been unlocked, in all lives. */
export function unlockedCount({ achievements }: Retention): number {
  return idCount(achievements)
}
